package io.zhanbo.media.ffmpeg;

import io.zhanbo.media.job.failure.TransientFault;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the bundled FFmpeg starts on this machine, and if not, what is missing. */
@Singleton
class Installation {
    private static final Pattern MISSING = Pattern.compile("error while loading shared libraries: (\\S+?):");
    private static final String REMEDY =
            "on Debian or Ubuntu: apt-get install -y libpulse0 libasound2 libxcb1 libxcb-shm0 libudev1 (libasound2t64 on newer ones)";

    private final Children children;
    private final FfmpegSettings settings;
    private volatile Optional<String> version = Optional.empty();

    Installation(Children children, FfmpegSettings settings) {
        this.children = children;
        this.settings = settings;
    }

    /** The version line; looked up once it was found, tried again as long as it was not. */
    Optional<String> version() {
        if (version.isEmpty()) {
            version = ask().stream()
                    .filter(line -> line.startsWith("ffmpeg version"))
                    .findFirst();
        }
        return version;
    }

    /** What is missing and how to get it. */
    String complaint() {
        return ask().stream()
                .map(MISSING::matcher)
                .filter(matcher -> matcher.find())
                .findFirst()
                .map(matcher -> "FFmpeg does not start because " + matcher.group(1) + " is missing; " + REMEDY)
                .orElse("FFmpeg does not start: " + ask() + "; " + REMEDY);
    }

    private List<String> ask() {
        var lines = new ArrayList<String>();
        var limits = Limits.of(Duration.ofSeconds(10), settings);
        var directory = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            var outcome = children.run(Program.FFMPEG, List.of("-version"), directory, limits, new Watcher() {
                @Override
                public void output(String line) {
                    lines.add(line);
                }
            });
            lines.addAll(outcome.errors());
        } catch (TransientFault e) {
            lines.add(e.getMessage());
        }
        return lines;
    }
}
