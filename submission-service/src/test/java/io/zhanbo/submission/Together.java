package io.zhanbo.submission;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does two things at the same moment. */
public final class Together {

    private Together() {}

    /** Both status codes, the smaller first. */
    public static List<Integer> statuses(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(act -> both.submit(() -> {
                        start.await();
                        return act.call().statusCode();
                    }))
                    .toList();
            return Stream.of(answers.get(0).get(), answers.get(1).get())
                    .sorted()
                    .toList();
        } finally {
            both.shutdownNow();
        }
    }
}
