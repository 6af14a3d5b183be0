package io.zhanbo.media.probe;

import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.job.TransientFault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Decodes an untrusted film once, from beginning to end, in a child. */
@Singleton
public class Decoder {
    /** Processor seconds for each second of film; the heaviest we met, 4K at 60 frames, took 3. */
    private static final int CPU_PER_SECOND = 12;

    private final Children children;
    private final FfmpegSettings settings;

    Decoder(Children children, FfmpegSettings settings) {
        this.children = children;
        this.settings = settings;
    }

    /**
     * @param mostSeconds the longest film worth decoding
     * @param progress    told the share that is done, 0 to 1; throws to have the decoding stopped
     * @throws UnreadableMedia if decoding would take more than any honest film does
     */
    public Decoded decode(Path file, Source source, double mostSeconds, DoubleConsumer progress) {
        double promised = source.promisedSeconds();
        double seconds = promised > 0 ? Math.min(mostSeconds, promised) : mostSeconds;
        var log = new DecodeLog(seconds * Math.max(1, source.video().rate()), progress);
        var command = DecodeCommand.of(
                file.getFileName().toString(),
                source.video().index(),
                mostSeconds,
                settings.threads(),
                settings.maxPixels());
        var cpu = Duration.ofSeconds(30 + (long) (seconds * CPU_PER_SECOND));
        var outcome = children.run(Program.FFMPEG, command, file.getParent(), Limits.of(cpu, settings), log);
        if (outcome.ending() == Ending.OVER_LIMIT) {
            throw new UnreadableMedia(UnreadableMedia.Why.TOO_HEAVY);
        }
        if (outcome.ending() == Ending.KILLED) {
            throw new TransientFault("ffmpeg was killed while decoding");
        }
        return new Decoded(frameTimes(file.resolveSibling(DecodeCommand.FRAME_TIMES)), log.faults());
    }

    private static List<Double> frameTimes(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.contains("N/A"))
                    .map(line -> Double.valueOf(line.strip()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
