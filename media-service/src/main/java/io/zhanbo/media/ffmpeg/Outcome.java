package io.zhanbo.media.ffmpeg;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    /** What a program is wrapped in names itself first. */
    private static final Pattern WRAPPING = Pattern.compile("(bwrap|unshare|prlimit|nice|setpriv): .*");
    /** A film's own tags, which may be printed too, stand behind blanks. */
    private static final Pattern NO_THREAD = Pattern.compile("\\S.*: Resource temporarily unavailable");

    private static final Pattern NO_MEMORY = Pattern.compile("\\S.*: Cannot allocate memory");

    public boolean succeeded() {
        return ending == Ending.EXITED && exitCode == 0;
    }

    /** Whether it was not there, or what it needs to run at all was not: no file can make it end like that. */
    boolean neverStarted() {
        return isMissing() || exitCode != 0 && !complaints().isEmpty();
    }

    /** The lines that say why it did not start, and none that tells of a film. */
    List<String> complaints() {
        return isMissing() ? errors : lines(WRAPPING, NO_THREAD);
    }

    private boolean isMissing() {
        return exitCode == NOT_EXECUTABLE || exitCode == NOT_FOUND;
    }

    /** Whether it failed for want of memory. */
    boolean lacksMemory() {
        return exitCode != 0 && !lines(NO_MEMORY).isEmpty();
    }

    private List<String> lines(Pattern... patterns) {
        return errors.stream()
                .filter(line ->
                        Stream.of(patterns).anyMatch(each -> each.matcher(line).matches()))
                .toList();
    }

    /** Whether one of its last lines holds a text. */
    public boolean says(String text) {
        return errors.stream().anyMatch(line -> line.contains(text));
    }
}
