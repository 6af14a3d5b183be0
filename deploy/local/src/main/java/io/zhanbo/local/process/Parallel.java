package io.zhanbo.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Several steps side by side, each in a thread of its own. */
public final class Parallel {
    private Parallel() {}

    /** One of the steps. */
    public interface Step {
        void run() throws Exception;
    }

    /** Returns when all steps are done, or throws as soon as one has failed; the others then go on by themselves. */
    public static void all(List<Step> steps) throws Exception {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        List<CompletableFuture<Void>> ends =
                steps.stream().map(step -> start(step, outcome)).toList();
        var unused =
                CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).thenRun(() -> outcome.complete(null));
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static CompletableFuture<Void> start(Step step, CompletableFuture<Void> outcome) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                step.run();
                end.complete(null);
            } catch (Exception | LinkageError e) {
                outcome.completeExceptionally(e);
            }
        };
        new Thread(work, "parallel").start();
        return end;
    }
}
