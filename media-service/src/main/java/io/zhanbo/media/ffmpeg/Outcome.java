package io.zhanbo.media.ffmpeg;

import java.util.List;

/**
 * How a child ended.
 *
 * @param ending   why
 * @param exitCode its exit code
 * @param errors   the last lines it wrote to its error stream
 */
public record Outcome(Ending ending, int exitCode, List<String> errors) {
    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;
    private static final String BWRAP_NOT_FOUND = "bwrap: execvp";

    public boolean succeeded() {
        return ending == Ending.EXITED && exitCode == 0;
    }

    /** Whether it was not there, or a library it needs was not: no file can make it end like that. */
    boolean neverStarted() {
        return exitCode == NOT_EXECUTABLE
                || exitCode == NOT_FOUND
                || exitCode != 0 && errors.stream().anyMatch(line -> line.startsWith(BWRAP_NOT_FOUND));
    }

    /** Whether one of its last lines holds a text. */
    public boolean says(String text) {
        return errors.stream().anyMatch(line -> line.contains(text));
    }
}
