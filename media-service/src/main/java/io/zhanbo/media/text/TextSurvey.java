package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Picture;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.pixels.Plane;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks through a film for text that was laid over it. */
@Singleton
public class TextSurvey {
    /** Finding text is the dearest of all checks; more pictures of a long film would tell little more. */
    private static final int MOST_SAMPLES = 90;

    private static final double SAMPLES_PER_SECOND = 1;

    /** A picture in which no part of this grid has changed visibly holds the same text. */
    private static final int GRID_COLUMNS = 32;

    private static final int GRID_ROWS = 18;
    private static final double UNCHANGED = 4;

    private static final int MOVES = 2;
    private static final double STANDING_SECONDS = 3;
    /** Share of the picture's long side; what is shorter and stands in a scene is not worth a person's time. */
    private static final double STANDING_LENGTH = 0.1;

    private static final double MOST_OF_THE_TIME = 0.6;

    private final TextFinder finder;

    TextSurvey(TextFinder finder) {
        this.finder = finder;
    }

    /** What there is, at most one of each kind; text that merely stands somewhere only if there is nothing worse. */
    public List<TextSeen> survey(Pictures pictures) {
        var captions = new Captions();
        var row = new SubtitleRow();
        var times = new ArrayList<Double>();
        Sample last = null;
        int step = step(pictures);
        for (int i = 0; i < pictures.count(); i += step) {
            last = sample(pictures.get(i), last);
            captions.add(last);
            row.add(last);
            times.add(last.seconds());
        }
        var found = new ArrayList<TextSeen>();
        if (row.isSubtitled()) {
            found.add(row.seen());
        }
        var others = captions.all().stream()
                .filter(caption -> !row.isSubtitled() || !row.holds(caption))
                .toList();
        overlay(others, pictures).ifPresent(found::add);
        if (found.isEmpty()) {
            standing(others, times, pictures).ifPresent(found::add);
        }
        return found;
    }

    private static int step(Pictures pictures) {
        int even = (int) Math.ceil((double) pictures.count() / MOST_SAMPLES);
        return (int) Math.max(even, Math.max(1, Math.round(pictures.perSecond() / SAMPLES_PER_SECOND)));
    }

    private Sample sample(Picture picture, Sample last) {
        var luma = Plane.luma(picture);
        var lines = last != null && isUnchanged(last.luma(), luma) ? last.lines() : finder.lines(picture);
        return new Sample(picture.seconds(), luma, lines);
    }

    private static boolean isUnchanged(Plane before, Plane now) {
        var one = before.scaled(before.whole(), GRID_COLUMNS, GRID_ROWS).values();
        var other = now.scaled(now.whole(), GRID_COLUMNS, GRID_ROWS).values();
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > UNCHANGED) {
                return false;
            }
        }
        return true;
    }

    private static Optional<TextSeen> overlay(List<Caption> captions, Pictures pictures) {
        return captions.stream()
                .filter(caption -> caption.moves() >= MOVES)
                .max(Comparator.comparingDouble(Caption::seconds))
                .map(caption -> seen(TextSeen.Kind.OVERLAY, caption, pictures));
    }

    private static Optional<TextSeen> standing(List<Caption> captions, List<Double> times, Pictures pictures) {
        double shortest = STANDING_LENGTH * Math.max(pictures.width(), pictures.height());
        var seenAgain = captions.stream()
                .filter(Caption::isSeenAgain)
                .filter(caption ->
                        Math.max(caption.area().width(), caption.area().height()) >= shortest)
                .toList();
        long with = times.stream()
                .filter(time -> seenAgain.stream().anyMatch(caption -> caption.isAt(time)))
                .count();
        return seenAgain.stream()
                .max(Comparator.comparingDouble(Caption::seconds))
                .filter(caption -> caption.seconds() >= STANDING_SECONDS || with >= MOST_OF_THE_TIME * times.size())
                .map(caption -> seen(TextSeen.Kind.STANDING, caption, pictures));
    }

    private static TextSeen seen(TextSeen.Kind kind, Caption caption, Pictures pictures) {
        return new TextSeen(kind, caption.from(), caption.to(), caption.area().in(pictures.width(), pictures.height()));
    }
}
