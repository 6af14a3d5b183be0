package io.zhanbo.media.rendition.command;

import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.FrameProgress;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Has one child do what a command says. */
@Singleton
public class Transcoder {
    /** Processor seconds for each second of film; 1080p takes 5, 4K at 60 frames in HDR some 30. */
    private static final int CPU_PER_SECOND = 60;

    private final Children children;
    private final FfmpegSettings settings;

    Transcoder(Children children, FfmpegSettings settings) {
        this.children = children;
        this.settings = settings;
    }

    public Input input(Path file) {
        return new Input(file.getFileName().toString(), settings.threads(), settings.maxPixels());
    }

    /**
     * @param command   reads and writes below the directory
     * @param directory must hold the folders that are written to
     * @param progress  told the share that is done, 0 to 1; throws to have the work stopped
     */
    public void transcode(RenditionPlan plan, List<String> command, Path directory, DoubleConsumer progress) {
        run(command, directory, plan.seconds(), plan.expectedFrames(), progress);
    }

    /**
     * @param seconds length of the film
     * @param frames  how many there will be, roughly
     */
    public void run(List<String> command, Path directory, double seconds, double frames, DoubleConsumer progress) {
        var cpu = Duration.ofSeconds(120 + (long) (seconds * CPU_PER_SECOND));
        var outcome = children.run(
                Program.FFMPEG, command, directory, Limits.of(cpu, settings), new FrameProgress(frames, progress));
        if (outcome.ending() == Ending.KILLED) {
            throw new TransientFault("ffmpeg was killed while transcoding");
        }
        if (outcome.ending() == Ending.OVER_LIMIT) {
            // The film was decoded whole before, so it is hardly to blame.
            throw new IllegalStateException("transcoding went over its limits: " + outcome.errors());
        }
        if (!outcome.succeeded()) {
            throw new IllegalStateException("ffmpeg ended with code " + outcome.exitCode() + ": " + outcome.errors());
        }
    }
}
