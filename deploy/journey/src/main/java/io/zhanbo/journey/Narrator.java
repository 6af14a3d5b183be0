package io.zhanbo.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Prints each step with the time it took, and waits for what takes a while. */
final class Narrator {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 250;

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    interface Step<T> {
        T take();
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void note(String text) {
        out.println("           " + text);
    }

    /** Takes a step and says how long it took; a failure says which step it was. */
    <T> T step(String what, Step<T> step) {
        long start = System.nanoTime();
        try {
            T result = step.take();
            out.printf(Locale.ROOT, "  ✓ %6.2f s  %s%n", secondsSince(start), what);
            return result;
        } catch (RuntimeException e) {
            out.printf(Locale.ROOT, "  ✗ %6.2f s  %s%n", secondsSince(start), what);
            throw e;
        }
    }

    /** Asks again and again until the answer fits. */
    static <T> T until(Supplier<T> question, Predicate<T> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "Waited " + PATIENCE.toMinutes() + " minutes; the last answer was " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    /** Fails the step unless a fact holds. */
    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
