package io.zhanbo.media.probe.analysis;

import io.zhanbo.media.probe.measure.SoundMeasures;
import io.zhanbo.media.probe.measure.SoundSecond;
import io.zhanbo.media.probe.measure.SoundSecond.Level;
import io.zhanbo.media.probe.measure.Stretch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures of the sound, from what the filters noted. */
final class SoundMarks {
    private SoundMarks() {}

    /** @param faults packets the decoder refused */
    static SoundMeasures read(Path directory, int faults) {
        var marks = MarkLines.read(directory.resolve(AnalysisFiles.LOUDNESS));
        if (marks.isEmpty()) {
            var none = SoundMeasures.NONE;
            return new SoundMeasures(none.loudness(), none.truePeak(), none.seconds(), faults);
        }
        // Both are of everything heard so far: the last one counts.
        var last = marks.get(marks.size() - 1);
        double peak = 20 * Math.log10(Math.max(1e-6, last.figure("lavfi.r128.true_peak", 0)));
        return new SoundMeasures(
                last.figure("lavfi.r128.I", -70),
                peak,
                seconds(MarkLines.read(directory.resolve(AnalysisFiles.SOUND))),
                faults);
    }

    private static List<SoundSecond> seconds(List<MarkLines.Mark> marks) {
        var seconds = new ArrayList<SoundSecond>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            double to = i + 1 < marks.size() ? marks.get(i + 1).seconds() : mark.seconds() + 1;
            var difference = level(mark, 3).rms();
            seconds.add(new SoundSecond(new Stretch(mark.seconds(), to), level(mark, 1), level(mark, 2), difference));
        }
        return seconds;
    }

    private static Level level(MarkLines.Mark mark, int channel) {
        var key = "lavfi.astats." + channel + ".";
        return new Level(
                mark.figure(key + "RMS_level", SoundSecond.SILENT),
                mark.figure(key + "Peak_level", SoundSecond.SILENT),
                mark.figure(key + "Peak_count", 0),
                mark.figure(key + "Flat_factor", 0));
    }
}
