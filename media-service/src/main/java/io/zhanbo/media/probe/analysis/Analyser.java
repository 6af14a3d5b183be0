package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.UnreadableMedia;
import io.zhanbo.media.probe.measure.Decoded;
import io.zhanbo.media.probe.measure.Voice;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Decodes an untrusted film once, from beginning to end, in a child, and gathers all that the checks want to know. */
@Singleton
public class Analyser {
    /** Processor seconds for each second of film; the heaviest we met, 4K at 60 frames, took 3. */
    private static final int CPU_PER_SECOND = 12;

    private final Children children;
    private final FfmpegSettings settings;

    Analyser(Children children, FfmpegSettings settings) {
        this.children = children;
        this.settings = settings;
    }

    /** Most bytes that the analysis of a film of some length leaves beside it; lists of times and measures are small against the pictures. */
    public static long roomFor(double seconds) {
        return (long) (seconds * AnalysisGraph.BYTES_PER_SECOND) + (32L << 20);
    }

    /**
     * @param start       the moment the file's own clock begins at
     * @param mostSeconds the longest film worth decoding
     * @param progress    told the share that is done, 0 to 1; throws to have the decoding stopped
     * @throws UnreadableMedia if decoding would take more than any honest film does
     */
    public Analysis analyse(Path file, Source source, double start, double mostSeconds, DoubleConsumer progress) {
        var sound = source.audio() == null || source.audio().codec() == null ? null : source.audio();
        var analysis = decode(file, source, sound, start, mostSeconds, progress);
        // A sound that FFmpeg cannot even begin to decode stops it before the first frame; the picture may be fine.
        return sound != null && analysis.decoded().frames().isEmpty()
                ? decode(file, source, null, start, mostSeconds, progress)
                : analysis;
    }

    private Analysis decode(
            Path file, Source source, AudioStream audio, double start, double mostSeconds, DoubleConsumer progress) {
        double promised = source.promisedSeconds();
        double seconds = promised > 0 ? Math.min(mostSeconds, promised) : mostSeconds;
        var log = new DecodeLog(seconds * Math.max(1, source.video().rate()), progress);
        var command = AnalysisCommand.of(
                file.getFileName().toString(),
                source.video(),
                audio,
                start,
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
        log.shortage().ifPresent(what -> {
            throw new ResourceFault("not all could be decoded: " + what);
        });
        return gather(file, source, start, log);
    }

    private static Analysis gather(Path file, Source source, double start, DecodeLog log) {
        var decoded = new Decoded(frameTimes(file.resolveSibling(AnalysisFiles.FRAME_TIMES)), log.faults());
        double end = decoded.frames().isEmpty() ? 0 : decoded.end() - start;
        var size = AnalysisGraph.pictureSize(source.video());
        var voice = file.resolveSibling(AnalysisFiles.VOICE);
        return new Analysis(
                decoded,
                PictureMarks.read(file.getParent(), end),
                SoundMarks.read(file.getParent(), log.soundFaults()),
                new Pictures(
                        file.resolveSibling(AnalysisFiles.PICTURES),
                        size.width(),
                        size.height(),
                        AnalysisGraph.PICTURES_PER_SECOND),
                Files.exists(voice) && voice.toFile().length() > 0 ? new Voice(voice) : null);
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
