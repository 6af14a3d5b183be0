package io.zhanbo.media.logo;

import io.zhanbo.media.pixels.Pictures;
import java.util.ArrayList;
import java.util.List;

/** One view for each shot of a film, as long as it shows something new: two people who speak in turns are two views, however often it is cut. */
final class Views {
    private static final int MOST = 24;

    private Views() {}

    /** @param cuts seconds from the film's beginning, ascending */
    static List<View> of(Pictures pictures, List<Double> cuts) {
        var views = new ArrayList<View>();
        for (int index : middles(pictures, cuts)) {
            var view = View.of(pictures.get(index));
            if (view.isClear() && views.stream().noneMatch(other -> other.isLike(view) || view.isLike(other))) {
                views.add(view);
            }
            if (views.size() == MOST) {
                break;
            }
        }
        return views;
    }

    /** Of each shot that is long enough to have a picture. */
    private static List<Integer> middles(Pictures pictures, List<Double> cuts) {
        var middles = new ArrayList<Integer>();
        int from = 0;
        for (double cut : cuts) {
            int to = Math.min(pictures.count(), (int) Math.ceil(cut * pictures.perSecond()));
            if (to > from) {
                middles.add((from + to) / 2);
                from = to;
            }
        }
        if (pictures.count() > from) {
            middles.add((from + pictures.count()) / 2);
        }
        return middles;
    }
}
