package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.probe.measure.Fields;
import io.zhanbo.media.probe.measure.PictureMeasures;
import io.zhanbo.media.probe.measure.PictureMeasures.Loss;
import io.zhanbo.media.probe.measure.Stretch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures of the picture, from what the filters noted. */
final class PictureMarks {
    private static final String FIELDS = "lavfi.idet.multiple.current_frame";
    private static final String CUT = "lavfi.scd.time";

    private PictureMarks() {}

    /** @param end where the film ends: that is where the last stretch does if the filter saw no other end */
    static PictureMeasures read(Path directory, double end) {
        var marks = MarkLines.read(directory.resolve(AnalysisFiles.PICTURE));
        return new PictureMeasures(
                cuts(marks),
                stretches(marks, "lavfi.black_start", "lavfi.black_end", end),
                stretches(marks, "lavfi.freezedetect.freeze_start", "lavfi.freezedetect.freeze_end", end),
                fields(MarkLines.read(directory.resolve(AnalysisFiles.FIELDS))),
                losses(directory));
    }

    private static List<Loss> losses(Path directory) {
        var at480 = MarkLines.read(directory.resolve(AnalysisFiles.LOSSES.get(480)));
        var at360 = MarkLines.read(directory.resolve(AnalysisFiles.LOSSES.get(360)));
        var at240 = MarkLines.read(directory.resolve(AnalysisFiles.LOSSES.get(240)));
        return IntStream.range(0, Math.min(at480.size(), Math.min(at360.size(), at240.size())))
                .mapToObj(i -> new Loss(loss(at480.get(i)), loss(at360.get(i)), loss(at240.get(i))))
                .toList();
    }

    private static double loss(MarkLines.Mark mark) {
        return mark.figure(AnalysisGraph.LOSS, 0);
    }

    private static List<Double> cuts(List<MarkLines.Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.has(CUT))
                .map(MarkLines.Mark::seconds)
                .toList();
    }

    private static List<Stretch> stretches(List<MarkLines.Mark> marks, String start, String stop, double end) {
        var stretches = new ArrayList<Stretch>();
        double from = Double.NaN;
        for (var mark : marks) {
            if (mark.has(stop) && !Double.isNaN(from)) {
                stretches.add(new Stretch(from, mark.figure(stop, mark.seconds())));
                from = Double.NaN;
            }
            if (mark.has(start)) {
                from = mark.figure(start, mark.seconds());
            }
        }
        if (from < end) {
            stretches.add(new Stretch(from, end));
        }
        return stretches;
    }

    private static Fields fields(List<MarkLines.Mark> marks) {
        return new Fields(count(marks, "tff"), count(marks, "bff"), count(marks, "progressive"));
    }

    private static int count(List<MarkLines.Mark> marks, String kind) {
        return (int) marks.stream()
                .filter(mark -> kind.equals(mark.values().get(FIELDS)))
                .count();
    }
}
