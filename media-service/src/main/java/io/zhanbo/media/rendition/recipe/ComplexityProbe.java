package io.zhanbo.media.rendition.recipe;

import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.probe.VideoStream;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.Complexity;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures how hard a film is to encode. */
@Singleton
class ComplexityProbe {
    private final Transcoder transcoder;

    ComplexityProbe(Transcoder transcoder) {
        this.transcoder = transcoder;
    }

    /** @param running called a few times a second; throws to have the work stopped */
    Complexity measure(VideoStream video, double seconds, Path original, Runnable running) {
        var command = ComplexityCommand.of(video, seconds, transcoder.input(original));
        transcoder.run(command, original.getParent(), seconds, 1, share -> running.run());
        try (var lines = Files.lines(original.resolveSibling(ComplexityCommand.SIZES))) {
            var sizes = lines.map(line -> line.split(" "))
                    .filter(frame -> frame.length == 2 && !"K".equals(frame[0]))
                    .map(frame -> Integer.valueOf(frame[1]))
                    .toList();
            return Complexity.of(sizes, ComplexityCommand.pixels(video));
        } catch (IOException e) {
            throw new TransientFault("the measures of the samples are gone", e);
        }
    }
}
