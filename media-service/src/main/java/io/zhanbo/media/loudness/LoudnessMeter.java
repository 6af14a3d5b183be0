package io.zhanbo.media.loudness;

import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.probe.SafeInput;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Measures loudness in a child that decodes nothing but sound. */
@Singleton
public class LoudnessMeter {
    private static final Pattern INTEGRATED = Pattern.compile("\\s+I:\\s+(-?[\\d.]+) LUFS");
    private static final Pattern PEAK = Pattern.compile("\\s+Peak:\\s+(-?[\\d.]+) dBFS");
    /** A film's tags, printed too, stand behind {@code [info]} or begin with blanks. */
    private static final Pattern ERROR = Pattern.compile("(\\[[^\\]]+ @ \\w+\\] )*\\[(error|fatal|panic)\\] .*");

    private static final int MOST_ERRORS = 30;

    private final Children children;
    private final FfmpegSettings settings;

    LoudnessMeter(Children children, FfmpegSettings settings) {
        this.children = children;
        this.settings = settings;
    }

    /**
     * @param file    a film in the child's working directory
     * @param chain   filters from {@code [0:n]} on, without a comma at the end: what is measured is what comes out of them
     * @param seconds measure no more than this
     * @param running called a few times a second; throws to have the measuring stopped
     */
    public Loudness measure(Path file, String chain, double seconds, Runnable running) {
        var listener = new Summary(running);
        var limits = Limits.of(Duration.ofSeconds(60 + (long) seconds), settings);
        var outcome = children.run(Program.FFMPEG, command(file, chain, seconds), file.getParent(), limits, listener);
        if (outcome.ending() == Ending.KILLED) {
            throw new TransientFault("ffmpeg was killed while listening");
        }
        if (!outcome.succeeded()) {
            throw new IllegalStateException("loudness could not be measured: " + listener.errors);
        }
        return new Loudness(listener.integrated, listener.peak);
    }

    private List<String> command(Path file, String chain, double seconds) {
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-nostats", "-loglevel", "repeat+level+info"));
        words.addAll(List.of("-max_error_rate", "1"));
        words.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.5", "-vn", "-threads", "1"));
        words.addAll(SafeInput.options(settings.maxPixels()));
        words.addAll(List.of("-i", file.getFileName().toString()));
        words.addAll(List.of("-filter_complex", chain + ",ebur128=peak=true:framelog=quiet[out]", "-map", "[out]"));
        words.addAll(List.of("-t", String.format(Locale.ROOT, "%.3f", seconds), "-f", "null", "-"));
        return words;
    }

    /** Listens for what the filter says at the end; before its first blocks are full it says nothing, or -inf. */
    private static class Summary implements Watcher {
        private final Runnable running;
        private double integrated = -70;
        private double peak = -100;
        private final List<String> errors = new ArrayList<>();

        Summary(Runnable running) {
            this.running = running;
        }

        @Override
        public void error(String line) {
            var loudness = INTEGRATED.matcher(line);
            if (loudness.matches()) {
                integrated = Double.parseDouble(loudness.group(1));
            }
            var highest = PEAK.matcher(line);
            if (highest.matches()) {
                peak = Double.parseDouble(highest.group(1));
            }
            if (errors.size() < MOST_ERRORS && ERROR.matcher(line).matches()) {
                errors.add(line);
            }
        }

        @Override
        public void tick() {
            running.run();
        }
    }
}
