package io.zhanbo.journey;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Plays the sample contest against a running system through its public REST APIs, as the people in it would. Prints each step with its time; ends
 * with exit code 0 only if every step held.
 */
public final class Demo {
    private Demo() {}

    /** @param args address of the system and of the identity provider; those of a local run if left out */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var base = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        var identityProvider = URI.create(args.length > 1 ? args[1] : "http://localhost:8180");
        try {
            play(base, identityProvider, out);
            out.printf("%nEvery step held. Watch it at %s/%n", base);
        } catch (RuntimeException e) {
            out.printf("%nThe demo stopped: %s%n", e.getMessage());
            System.exit(1);
        }
    }

    /** Plays the whole contest and returns its id. */
    static String play(URI base, URI identityProvider, PrintStream out) {
        var api = new Api(base);
        var cast = new Cast(api, identityProvider);
        var narrator = new Narrator(out);
        var contest = "demo-" + Instant.now().getEpochSecond();
        new Intake(api, cast, narrator, contest).play();
        new Judging(api, cast, narrator, contest).play();
        new Showcase(api, cast, narrator, contest).play();
        return contest;
    }
}
