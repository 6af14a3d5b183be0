package io.zhanbo.media.rendition.plan;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.loudness.Target;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.probe.VideoStream;

/**
 * What is to be made for archives, editors and broadcasters.
 *
 * @param kind      MASTER, XDCAM or PRORES
 * @param video     the picture to take
 * @param audio     number of the sound stream to take, or null for silence
 * @param seconds   how long there is something to see
 * @param rate      the source's own, or the broadcasters'
 * @param width     pixels
 * @param height    pixels
 * @param levelling what brings its sound to the right loudness
 * @param tags      what is kept of its tags
 */
public record StudioPlan(
        RenditionKind kind,
        VideoStream video,
        Integer audio,
        double seconds,
        Rate rate,
        int width,
        int height,
        Levelling levelling,
        Tags tags) {
    /** ProRes grows with the picture; editors of films for the web and television ask for no more. */
    private static final int PRORES_SHORT_SIDE = 1080;

    private static final int MASTER_SHORT_SIDE = 2160;

    public static StudioPlan of(
            RenditionKind kind, Source source, Film film, double seconds, Levelling levelling, Tags tags) {
        boolean broadcast = kind == RenditionKind.XDCAM;
        int most = kind == RenditionKind.PRORES ? PRORES_SHORT_SIDE : MASTER_SHORT_SIDE;
        return new StudioPlan(
                kind,
                source.video(),
                source.audio() == null ? null : source.audio().index(),
                seconds,
                broadcast ? Rate.BROADCAST : Rate.nearest(film.framesPerSecond()),
                broadcast ? 1920 : side(film.width(), film, most),
                broadcast ? 1080 : side(film.height(), film, most),
                levelling,
                tags);
    }

    /** Where its sound is to be: people hear masters where they hear the web. */
    public static Target target(RenditionKind kind) {
        return kind == RenditionKind.MASTER ? Target.WEB : Target.TELEVISION;
    }

    public double expectedFrames() {
        return seconds * rate.perSecond();
    }

    /** Measures of what was made. */
    public Film film(int frames) {
        return new Film(Math.round(frames * 1000 / rate.perSecond()), width, height, rate.perSecond(), audio != null);
    }

    private static int side(int pixels, Film film, int most) {
        double factor = Math.min(1, (double) most / Math.min(film.width(), film.height()));
        return Math.max(2, 2 * (int) Math.round(pixels * factor / 2));
    }
}
