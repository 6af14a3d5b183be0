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

    public boolean succeeded() {
        return ending == Ending.EXITED && exitCode == 0;
    }

    /** Whether one of its last lines holds a text. */
    public boolean says(String text) {
        return errors.stream().anyMatch(line -> line.contains(text));
    }
}
