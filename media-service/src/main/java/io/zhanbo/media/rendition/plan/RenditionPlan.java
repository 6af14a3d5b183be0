package io.zhanbo.media.rendition.plan;

import io.zhanbo.events.media.Film;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.probe.VideoStream;
import java.util.List;

/**
 * What is to be made of one film.
 *
 * @param video     the picture to take
 * @param audio     number of the sound stream to take, or null for silence
 * @param seconds   how long there is something to see
 * @param grid      its new frame rate
 * @param ladder    its new sizes
 * @param levelling what brings its sound to the right loudness
 * @param tags      what is kept of its tags
 */
public record RenditionPlan(
        VideoStream video, Integer audio, double seconds, Grid grid, Ladder ladder, Levelling levelling, Tags tags) {
    /** Name and version of everything that decides how a rendition looks: raised whenever one changes. */
    public static final String PROFILE = "h264-aac-3";

    /** @param seconds how long there is something to see, as measured */
    public static RenditionPlan of(
            Source source, Film film, double seconds, Complexity complexity, Levelling levelling, Tags tags) {
        var grid = Grid.nearest(film.framesPerSecond());
        var audio = source.audio() == null ? null : source.audio().index();
        var ladder = Ladder.of(film.width(), film.height(), grid.rate(), complexity.quality());
        return new RenditionPlan(source.video(), audio, seconds, grid, ladder, levelling, tags);
    }

    /** The same, but of the judges' size alone. */
    public RenditionPlan forProxy() {
        return new RenditionPlan(video, audio, seconds, grid, new Ladder(List.of(ladder.proxy())), levelling, tags);
    }

    public Stills stills() {
        return new Stills(grid, seconds, ladder.proxy());
    }

    /** Measures of what was made. */
    public Film film(Rung rung, int frames) {
        return new Film(frames * 1000L / grid.rate(), rung.width(), rung.height(), grid.rate(), audio != null);
    }

    public double expectedFrames() {
        return seconds * grid.rate();
    }
}
