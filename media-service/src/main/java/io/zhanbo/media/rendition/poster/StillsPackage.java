package io.zhanbo.media.rendition.poster;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.packaging.JpegLabel;
import io.zhanbo.media.packaging.Storyboard;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Chooses the poster among its candidates, and writes the storyboard's index. */
@Singleton
public class StillsPackage {
    private final PosterChoice posterChoice;

    StillsPackage(PosterChoice posterChoice) {
        this.posterChoice = posterChoice;
    }

    /** @param seconds length of what was made */
    public void complete(RenditionPlan plan, double seconds, Path directory) {
        try {
            var board = plan.stills().storyboard();
            Files.writeString(directory.resolve(Outputs.path(RenditionKind.STORYBOARD)), board.webVtt(seconds));
            Files.move(candidate(plan, directory), directory.resolve(Outputs.path(RenditionKind.POSTER)));
            label(plan.tags().label(), directory.resolve(Outputs.path(RenditionKind.POSTER)));
            for (int i = 1; i <= board.sheets(seconds); i++) {
                label(
                        plan.tags().label(),
                        directory
                                .resolve(Outputs.folder(RenditionKind.STORYBOARD))
                                .resolve(String.format(Locale.ROOT, Storyboard.SHEETS, i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path candidate(RenditionPlan plan, Path directory) {
        var folder = directory.resolve(Outputs.CANDIDATES);
        var small = plan.stills().small();
        var pictures = new Pictures(
                folder.resolve(Outputs.SMALL),
                small.width(),
                small.height(),
                plan.stills().candidatesPerSecond());
        return folder.resolve(String.format(Locale.ROOT, "%04d.jpg", posterChoice.best(pictures) + 1));
    }

    /** @param label what the film says of its being made by a machine, or null */
    static void label(String label, Path jpeg) {
        try {
            if (label != null) {
                Files.write(jpeg, JpegLabel.on(Files.readAllBytes(jpeg), label));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
