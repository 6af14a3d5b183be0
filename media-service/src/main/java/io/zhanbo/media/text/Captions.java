package io.zhanbo.media.text;

import java.util.ArrayList;
import java.util.List;

/** Follows lines of text through a film. */
final class Captions {
    /** Shorter ones are earrings and door handles, by experience. */
    private static final double SHORTEST = 0.06;
    /** Higher ones are pictures of something else. */
    private static final double HIGHEST = 0.33;

    private final List<Caption> all = new ArrayList<>();
    private final List<Caption> open = new ArrayList<>();
    private Sample last;

    void add(Sample sample) {
        open.removeIf(caption -> !caption.goesOn(last, sample));
        sample.lines().stream()
                .filter(line -> isText(line, sample))
                .filter(line -> open.stream().noneMatch(caption -> caption.holds(line)))
                .map(line -> new Caption(line.area(), sample.seconds()))
                .toList()
                .forEach(caption -> {
                    open.add(caption);
                    all.add(caption);
                });
        last = sample;
    }

    List<Caption> all() {
        return all;
    }

    private static boolean isText(Line line, Sample sample) {
        int longSide = Math.max(sample.luma().width(), sample.luma().height());
        double length = Math.max(line.area().width(), line.area().height());
        double thickness = Math.min(line.area().width(), line.area().height());
        return length >= SHORTEST * longSide && thickness <= HIGHEST * longSide / 2;
    }
}
