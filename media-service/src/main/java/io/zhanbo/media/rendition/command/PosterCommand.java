package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.probe.SafeInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes one picture out of a film of ours. */
public final class PosterCommand {
    private PosterCommand() {}

    /** @param film measures of the poster, and length of the film */
    public static List<String> of(double seconds, Film film, Input input) {
        // What is asked for may lie behind the last picture by a hair.
        double lastPicture = film.durationMillis() / 1000.0 - 1 / film.framesPerSecond();
        double at = Math.max(0, Math.min(seconds, lastPicture - 0.001));
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-nostats", "-loglevel", "repeat+warning"));
        words.addAll(List.of("-progress", "pipe:1", "-threads", "1"));
        words.addAll(SafeInput.options(input.maxPixels()));
        words.addAll(List.of("-ss", String.format(Locale.ROOT, "%.3f", at), "-i", input.file(), "-map", "0:v"));
        words.addAll(List.of("-frames:v", "1", "-vf", "scale=" + film.width() + ":" + film.height()));
        words.addAll(PictureEncoding.jpeg(3));
        words.addAll(List.of("-map_metadata", "-1", "-flags:v", "+bitexact", "-f", "image2", "-update", "1"));
        words.add(Outputs.path(RenditionKind.POSTER));
        return words;
    }
}
