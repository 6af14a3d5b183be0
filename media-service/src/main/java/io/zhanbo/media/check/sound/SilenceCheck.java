package io.zhanbo.media.check.sound;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Stretches;
import io.zhanbo.media.probe.measure.SoundSecond;
import io.zhanbo.media.probe.measure.Stretch;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Something can be heard. */
@Singleton
class SilenceCheck implements Check {
    private final SoundSettings settings;

    SilenceCheck(SoundSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded() || evidence.sound().seconds().isEmpty()) {
            return List.of();
        }
        var seconds = evidence.sound().seconds();
        double all = Math.min(
                        evidence.seconds(),
                        seconds.get(seconds.size() - 1).span().to())
                - seconds.get(0).span().from();
        double shortest = settings.silence().toMillis() / 1000.0;
        return Stretches.told(silent(seconds, evidence.seconds()), shortest, all, Code.ALL_SILENT, Code.SILENCE);
    }

    /** @param end of the film: the last second may be none */
    private List<Stretch> silent(List<SoundSecond> seconds, double end) {
        var stretches = new ArrayList<Stretch>();
        for (var second : seconds) {
            int last = stretches.size() - 1;
            if (second.loudest() >= settings.silent()) {
                continue;
            }
            double from = second.span().from();
            double to = Math.min(end, second.span().to());
            if (last >= 0 && stretches.get(last).to() == from) {
                stretches.set(last, new Stretch(stretches.get(last).from(), to));
            } else {
                stretches.add(new Stretch(from, to));
            }
        }
        return stretches;
    }
}
