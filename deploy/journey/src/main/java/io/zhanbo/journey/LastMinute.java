package io.zhanbo.journey;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Measures what contestants feel in the last minute before closing, when all of them save and hand in: works of one unit, brought in as a
 * catalogue, each in the hands of an invited contestant with script and film. Not part of any build; {@code deploy/bench/submission} starts it.
 */
public final class LastMinute {
    /** Between two saves of one contestant; who types does not save more often. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration LAST_MINUTE = Duration.ofSeconds(60);

    /** Preparing goes over fewer lines at once than the minute itself. */
    private static final int PREPARING = 8;

    private final Api api = new Api(URI.create("http://localhost:8080"));
    private final Cast cast = new Cast(api, URI.create("http://localhost:8180"));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Instant seasonStart = Instant.now();
    private final String contest = "last-minute-" + seasonStart.getEpochSecond();

    private LastMinute() {}

    /** @param args how many contestants, and whether to wait for the checks of their films first */
    public static void main(String[] args) throws Exception {
        new LastMinute().measure(Integer.parseInt(args[0]), Boolean.parseBoolean(args[1]));
    }

    private void measure(int users, boolean afterChecks) throws Exception {
        SampleContest.define(cast.organiser(), contest, seasonStart);
        out.printf("%d works brought in, with scripts and films%n", users);
        var hurried = prepare(users);
        if (afterChecks) {
            out.println("Waiting for the checks");
            hurried.forEach(HurriedContestant::awaitVerdict);
        }
        var closing = closeAfter(LAST_MINUTE);
        out.printf("The last minute, until %s%n", closing);
        var random = new Random(1);
        List<Callable<Latencies>> minutes = hurried.stream()
                .<Callable<Latencies>>map(contestant -> {
                    var start = Duration.ofMillis(random.nextInt((int) PAUSE.toMillis()));
                    var handIn = closing.minusMillis(1_000 + random.nextInt(30_000));
                    return () -> contestant.hurry(start, PAUSE, handIn);
                })
                .toList();
        var all = new Latencies();
        atOnce(users, minutes).forEach(all::add);
        all.print(out);
        var board = cast.of("demo-liaison")
                .get("/submission/contests/" + contest + "/units/xicheng/board")
                .json();
        int handedIn = board.path("intake").path("submitted").asInt();
        out.printf("handed in %d of %d%n", handedIn, users);
        Narrator.check(handedIn == users, "Somebody's work was lost");
    }

    private List<HurriedContestant> prepare(int users) throws Exception {
        var liaison = cast.of("demo-liaison");
        var rows = IntStream.rangeClosed(1, users)
                .mapToObj(Catalogue.Row::numbered)
                .toList();
        var catalogue = Catalogue.bringIn(liaison, contest, rows);
        catalogue.commit();
        var work = Work.OF_THE_DEMO.get(0);
        List<Callable<HurriedContestant>> tasks = IntStream.rangeClosed(1, users)
                .<Callable<HurriedContestant>>mapToObj(number -> () -> {
                    catalogue.sendScript(api, number + ".txt", work.script());
                    var entry = catalogue.sendFilm(api, number + ".mp4", work.film());
                    return new HurriedContestant(new Liaison(liaison, entry).inviteContestant(api), entry);
                })
                .toList();
        return atOnce(PREPARING, tasks);
    }

    private Instant closeAfter(Duration left) {
        var definition = SampleContest.startingAt(seasonStart);
        var closes = Duration.between(seasonStart, Instant.now()).plus(left);
        definition
                .withObject("/timeline")
                .put("closes", closes.toString())
                .put("nominationsClose", closes.plusHours(1).toString());
        cast.organiser().put("/submission/contests/" + contest, definition);
        return seasonStart.plus(closes);
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> tasks) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
