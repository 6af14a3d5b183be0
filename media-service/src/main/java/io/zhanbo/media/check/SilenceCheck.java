package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import io.zhanbo.media.probe.SoundSecond;
import io.zhanbo.media.probe.Stretch;
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
        double all = seconds.stream().mapToDouble(each -> each.span().seconds()).sum();
        double shortest = settings.silence().toMillis() / 1000.0;
        return Stretches.told(silent(seconds), shortest, all, Code.ALL_SILENT, Code.SILENCE);
    }

    private List<Stretch> silent(List<SoundSecond> seconds) {
        var stretches = new ArrayList<Stretch>();
        for (var second : seconds) {
            int last = stretches.size() - 1;
            if (second.loudest() >= settings.silent()) {
                continue;
            }
            if (last >= 0 && stretches.get(last).to() == second.span().from()) {
                stretches.set(
                        last, new Stretch(stretches.get(last).from(), second.span().to()));
            } else {
                stretches.add(second.span());
            }
        }
        return stretches;
    }
}
