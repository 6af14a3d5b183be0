package io.zhanbo.media.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Other ways to the same outputs, without sandbox, measures or checks: all in one process, which is the limit, and one process for each rung. */
final class Rivals {
    private static final Pattern RUNG_SIZE = Pattern.compile("scale=(\\d+):(\\d+):flags=bicubic");
    private static final Pattern RATE = Pattern.compile("fps=(\\d+):start_time");
    private static final Pattern SEGMENT = Pattern.compile("hls_time=([0-9.]+)");

    private final Overheard ladder;
    private final Path clip;
    private final Path root;
    private int runs;

    Rivals(Overheard ladder, Path clip, Path root) {
        this.ladder = ladder;
        this.clip = clip;
        this.root = root;
    }

    /** Just what our child did, by itself. */
    Void limit() throws Exception {
        var directory = directory();
        for (var folder : ladder.folders()) {
            Files.createDirectories(directory.resolve(folder));
        }
        run(ladder.words(), directory);
        return null;
    }

    /** Each decodes for itself, scales from the full size, and brings its own sound. */
    Void processPerRung() throws Exception {
        var directory = directory();
        var sizes = RUNG_SIZE.matcher(String.join(" ", ladder.words()));
        for (int rung = 0; sizes.find() && !after("-maxrate:v:" + rung).isEmpty(); rung++) {
            run(rung(rung, sizes.group(1) + ":" + sizes.group(2)), directory);
        }
        return null;
    }

    private List<String> rung(int rung, String size) {
        var all = String.join(" ", ladder.words());
        var group = first(after("-g:v:" + rung), after("-g"));
        var threads = after("-threads");
        var words = new ArrayList<>(List.of(ladder.words().get(0), "-nostdin", "-v", "error", "-threads", threads));
        words.addAll(List.of("-i", "original"));
        words.addAll(List.of(
                "-vf",
                "fps=" + find(RATE, all) + ":start_time=0,scale=" + size
                        + ":flags=bicubic:out_range=tv,setsar=1,format=yuv420p"));
        words.addAll(List.of("-c:v", "libx264", "-preset", "faster", "-profile:v", "high", "-threads:v", threads));
        words.addAll(
                List.of("-g", group, "-keyint_min", group, "-sc_threshold", "0", "-flags:v", "+cgop+global_header"));
        words.addAll(List.of("-crf", after("-crf:v:" + rung), "-maxrate", after("-maxrate:v:" + rung)));
        words.addAll(List.of("-bufsize", after("-bufsize:v:" + rung), "-c:a", "aac", "-b:a", "128k"));
        words.addAll(List.of("-map_metadata", "-1", "-f", "hls", "-hls_time", find(SEGMENT, all)));
        words.addAll(List.of("-hls_playlist_type", "vod", "-hls_segment_type", "fmp4", "-hls_fmp4_init_filename"));
        words.addAll(List.of(rung + "-init.mp4", "-hls_segment_filename", rung + "-%04d.m4s", rung + ".m3u8"));
        return words;
    }

    private String after(String option) {
        int at = ladder.words().indexOf(option);
        return at < 0 ? "" : ladder.words().get(at + 1);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private Path directory() throws IOException {
        var directory = Files.createDirectories(root.resolve("rival-" + runs++));
        Files.copy(clip, directory.resolve("original"));
        return directory;
    }

    private static void run(List<String> words, Path directory) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment()
                .put("LD_LIBRARY_PATH", Path.of(words.get(0)).getParent().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("ended with " + code + ": " + Files.readString(directory.resolve("log")));
        }
    }
}
