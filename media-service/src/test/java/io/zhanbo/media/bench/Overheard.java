package io.zhanbo.media.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A child FFmpeg as the system shows it.
 *
 * @param words   its command, the program first
 * @param folders it finds where it works
 * @param cpu     seconds of processor it has used
 * @param memory  most bytes it had in memory
 */
record Overheard(List<String> words, List<String> folders, double cpu, long memory) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final double TICKS_A_SECOND = 100;

    static Overheard of(ProcessHandle process) throws IOException {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        var words = Arrays.asList(Files.readString(proc.resolve("cmdline"), StandardCharsets.UTF_8)
                .split("\0"));
        var stat = Files.readString(proc.resolve("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var peak = PEAK.matcher(Files.readString(proc.resolve("status")));
        return new Overheard(
                words,
                folders(proc.resolve("cwd").toRealPath()),
                (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND,
                peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0);
    }

    /** The one that makes the ladder, and not one of its measures or checks. */
    boolean makesLadder() {
        return words.get(0).endsWith("/ffmpeg")
                && words.contains("-filter_complex")
                && words.stream().anyMatch(word -> word.contains("f=hls"));
    }

    private static List<String> folders(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> directory.relativize(folder).toString())
                    .toList();
        }
    }
}
