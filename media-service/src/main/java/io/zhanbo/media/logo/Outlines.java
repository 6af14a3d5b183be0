package io.zhanbo.media.logo;

import io.zhanbo.media.pixels.Area;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The outlines that most of some views have in common, though they show different things; where they lie close together is a mark. */
final class Outlines {
    /** One view of so many may be without the mark, such as an opening. */
    private static final int MAY_LACK = 5;
    /** Share of a mark's outlines. */
    private static final double MOST = 0.75;
    /** Pixels along the side of a cell: outlines no farther apart belong together. */
    static final int CELL = 8;

    private static final int FEWEST_IN_CELL = 6;
    /** Share of all cells; where more stays, it is the scene that does. */
    private static final double MOST_CELLS = 0.2;

    private final List<View> views;
    private final Gradients mean;
    private final int columns;
    private final int[] cells;

    Outlines(List<View> views) {
        this.views = views;
        this.mean = Gradients.mean(views.stream().map(View::gradients).toList());
        this.columns = (mean.width() + CELL - 1) / CELL;
        this.cells = new int[columns * ((mean.height() + CELL - 1) / CELL)];
        for (int at = 0; at < mean.size(); at++) {
            if (isCommon(at)) {
                cells[at / mean.width() / CELL * columns + at % mean.width() / CELL]++;
            }
        }
    }

    private boolean isCommon(int at) {
        return mean.isClear(at)
                && views.stream()
                                .filter(view -> mean.isIn(view.gradients(), at))
                                .count()
                        >= views.size() - views.size() / MAY_LACK;
    }

    /** Places where they lie close together. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var left = Arrays.copyOf(cells, cells.length);
        if (Arrays.stream(cells).filter(count -> count >= FEWEST_IN_CELL).count() > cells.length * MOST_CELLS) {
            return marks;
        }
        for (int cell = 0; cell < left.length; cell++) {
            if (left[cell] >= FEWEST_IN_CELL) {
                marks.add(mark(cell, left));
            }
        }
        return marks;
    }

    /** @param left outlines that belong to no mark yet, for each cell */
    private Mark mark(int start, int[] left) {
        var open = new ArrayDeque<Integer>(List.of(start));
        int outlines = left[start];
        var area = area(start);
        left[start] = 0;
        while (!open.isEmpty()) {
            for (int next : around(open.remove())) {
                if (left[next] >= FEWEST_IN_CELL) {
                    area = area.with(area(next));
                    outlines += left[next];
                    left[next] = 0;
                    open.add(next);
                }
            }
        }
        return new Mark(area, outlines);
    }

    private List<Integer> around(int cell) {
        var around = new ArrayList<Integer>();
        for (int y = cell / columns - 1; y <= cell / columns + 1; y++) {
            for (int x = cell % columns - 1; x <= cell % columns + 1; x++) {
                if (x >= 0 && x < columns && y >= 0 && y < cells.length / columns) {
                    around.add(y * columns + x);
                }
            }
        }
        return around;
    }

    private Area area(int cell) {
        return new Area(cell % columns * CELL, cell / columns * CELL, CELL, CELL);
    }

    /** The views that have a mark's outlines. */
    List<View> with(Mark mark) {
        return views.stream().filter(view -> isIn(view, mark.area())).toList();
    }

    private boolean isIn(View view, Area area) {
        int clear = 0;
        int kept = 0;
        for (int at = 0; at < mean.size(); at++) {
            if (area.contains(at % mean.width(), at / mean.width()) && isCommon(at)) {
                clear++;
                kept += mean.isIn(view.gradients(), at) ? 1 : 0;
            }
        }
        return kept >= clear * MOST;
    }
}
