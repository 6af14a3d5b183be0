package io.zhanbo.journey;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures how long a liaison waits for a catalogue: for its preview, for the drafts, and for both when the same file comes again. Not part
 * of any build; {@code deploy/bench/catalogue} starts it.
 */
public final class BringIn {
    private final Cast cast =
            new Cast(new Api(URI.create("http://localhost:8080")), URI.create("http://localhost:8180"));
    private final Latencies latencies = new Latencies();

    private BringIn() {}

    /** @param args how many rows, and how often */
    public static void main(String[] args) {
        var bench = new BringIn();
        int rows = Integer.parseInt(args[0]);
        int repeat = Integer.parseInt(args[1]);
        var works =
                IntStream.rangeClosed(1, rows).mapToObj(Catalogue.Row::numbered).toList();
        for (int round = 1; round <= repeat; round++) {
            bench.bringIn(works, round);
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%d rows, %d times%n", rows, repeat);
        bench.latencies.print(out);
    }

    private void bringIn(List<Catalogue.Row> works, int round) {
        var seasonStart = Instant.now();
        var contest = "catalogue-" + seasonStart.getEpochSecond() + "-" + round;
        SampleContest.define(cast.organiser(), contest, seasonStart);
        stageAndCommit(contest, works, "");
        stageAndCommit(contest, works, " again");
    }

    private void stageAndCommit(String contest, List<Catalogue.Row> works, String when) {
        var liaison = cast.of("demo-liaison");
        var catalogue = latencies.time("staged" + when, () -> Catalogue.bringIn(liaison, contest, works));
        Narrator.check(catalogue.broken().isEmpty(), "The preview found fault with good rows");
        latencies.time("committed" + when, catalogue::commit);
    }
}
