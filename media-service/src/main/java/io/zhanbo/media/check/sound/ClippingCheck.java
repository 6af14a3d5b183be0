package io.zhanbo.media.check.sound;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.probe.measure.SoundSecond;
import io.zhanbo.media.probe.measure.SoundSecond.Level;
import jakarta.inject.Singleton;
import java.util.List;

/** The sound is not cut off at the top. Single samples up there are good recording; several in a row, again and again, are not. */
@Singleton
class ClippingCheck implements Check {
    private static final double TOP = -0.1;
    /** In decibels: two in a row on average. */
    private static final double FLAT = 6;
    /** In each second that was measured. */
    private static final double SAMPLES = 48_000;

    private final SoundSettings settings;

    ClippingCheck(SoundSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded()) {
            return List.of();
        }
        var clipped = evidence.sound().seconds().stream()
                .filter(second -> isClipped(second.left()) || isClipped(second.right()))
                .map(SoundSecond::span)
                .toList();
        return clipped.isEmpty()
                ? List.of()
                : List.of(Findings.between(
                        clipped.get(0).from(), clipped.get(clipped.size() - 1).to(), Code.CLIPPED, clipped.size()));
    }

    private boolean isClipped(Level level) {
        return level.peak() > TOP && level.flatness() >= FLAT && level.plateaus() >= SAMPLES * settings.clipped();
    }
}
