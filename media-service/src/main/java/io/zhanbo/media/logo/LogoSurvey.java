package io.zhanbo.media.logo;

import io.zhanbo.events.media.Box;
import io.zhanbo.media.pixels.Area;
import io.zhanbo.media.pixels.Pictures;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a mark that was laid over a film: a station's, an editor's, a platform's. Its outlines stay where they are in shot after shot, while those of
 * all else change. Fewer than three shots that show different things tell nothing, for in a room everything stays where it is.
 */
@Singleton
public class LogoSurvey {
    private static final int FEWEST_VIEWS = 3;

    /**
     * @param cuts  where one shot ends and the next begins, in seconds from the film's beginning, ascending
     * @param texts places where words were seen: they are no mark, nor is what stands beside them and has been told of with them
     */
    public Optional<LogoSeen> survey(Pictures pictures, List<Double> cuts, List<Box> texts) {
        if (cuts.size() < FEWEST_VIEWS - 1) {
            return Optional.empty();
        }
        var views = Views.of(pictures, cuts);
        if (views.size() < FEWEST_VIEWS) {
            return Optional.empty();
        }
        var outlines = new Outlines(views);
        var picture = views.get(0).gradients();
        return outlines.marks().stream()
                .filter(mark -> mark.isLogo(picture))
                .filter(mark -> texts.stream().noneMatch(text -> meets(mark, text, picture)))
                .max(Comparator.comparingInt(Mark::outlines))
                .map(mark -> seen(mark, outlines.with(mark), picture));
    }

    /** Touches it, or would if the words' line were three times as high and as much longer. */
    private static boolean meets(Mark mark, Box text, Gradients picture) {
        double margin = Math.min(text.width() * picture.width(), text.height() * picture.height());
        var around = new Area(
                text.left() * picture.width() - margin,
                text.top() * picture.height() - margin,
                text.width() * picture.width() + 2 * margin,
                text.height() * picture.height() + 2 * margin);
        return mark.area().sharedWith(around) > 0;
    }

    private static LogoSeen seen(Mark mark, List<View> views, Gradients picture) {
        return new LogoSeen(
                views.get(0).seconds(),
                views.get(views.size() - 1).seconds(),
                mark.area().in(picture.width(), picture.height()));
    }
}
