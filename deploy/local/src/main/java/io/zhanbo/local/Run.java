package io.zhanbo.local;

import io.zhanbo.local.process.CannotStart;
import io.zhanbo.local.run.LocalRun;
import io.zhanbo.local.run.Options;

/** Starts the whole of Zhanbo on this machine; {@code deploy/run} calls it. */
public final class Run {
    private Run() {}

    /** @param arguments any of {@code --fresh}, {@code --demo} and {@code --exit} */
    public static void main(String... arguments) {
        System.exit(exitCode(arguments));
    }

    private static int exitCode(String... arguments) {
        try {
            return new LocalRun(Options.of(arguments)).run();
        } catch (CannotStart reason) {
            System.err.println(reason.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            e.printStackTrace();
        }
        return 1;
    }
}
