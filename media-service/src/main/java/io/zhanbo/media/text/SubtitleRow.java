package io.zhanbo.media.text;

import io.zhanbo.media.pixels.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place at the bottom where subtitles stand: centred lines there, one after the other. */
final class SubtitleRow {
    private static final double TOP = 0.68;
    private static final double HIGHEST = 0.15;
    private static final double OFF_CENTRE = 0.06;
    private static final double OFF_ROW = 0.05;
    private static final int FEWEST_LINES = 3;
    private static final double SMALLEST_SHARE = 0.3;

    private record Shown(Sample sample, Area area) {}

    private final List<Shown> shown = new ArrayList<>();
    private int samples;
    private int lines;

    void add(Sample sample) {
        samples++;
        row(sample).ifPresent(area -> {
            if (shown.isEmpty() || !isSame(shown.get(shown.size() - 1), sample)) {
                lines++;
            }
            shown.add(new Shown(sample, area));
        });
    }

    boolean isSubtitled() {
        return lines >= FEWEST_LINES && shown.size() >= SMALLEST_SHARE * samples;
    }

    boolean holds(Caption caption) {
        return shown.stream().anyMatch(each -> caption.area().sharedWith(each.area) > 0.5);
    }

    /** @throws java.util.NoSuchElementException if there was never anything */
    TextSeen seen() {
        var first = shown.get(0);
        var last = shown.get(shown.size() - 1);
        var area = shown.stream().map(Shown::area).reduce(Area::with).orElseThrow();
        var luma = first.sample.luma();
        return new TextSeen(
                TextSeen.Kind.SUBTITLES,
                first.sample.seconds(),
                last.sample.seconds(),
                area.in(luma.width(), luma.height()));
    }

    private static boolean isSame(Shown before, Sample now) {
        return new Likeness(before.sample.luma(), now.luma()).sameWords(before.area);
    }

    /** Pieces of one line that the detector saw apart are joined before it is asked whether they are centred. */
    private Optional<Area> row(Sample sample) {
        int width = sample.luma().width();
        int height = sample.luma().height();
        return sample.lines().stream()
                .map(Line::area)
                .filter(area -> area.top() > TOP * height && area.height() < HIGHEST * height)
                .filter(area -> shown.isEmpty() || Math.abs(area.bottom() - bottom()) < OFF_ROW * height)
                .reduce(Area::with)
                .filter(area -> Math.abs(area.left() + area.width() / 2 - width / 2.0) < OFF_CENTRE * width);
    }

    private double bottom() {
        return shown.get(0).area.bottom();
    }
}
