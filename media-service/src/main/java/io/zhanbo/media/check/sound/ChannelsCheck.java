package io.zhanbo.media.check.sound;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.probe.measure.SoundSecond;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two channels are two: both are heard, they differ, and they do not cancel each other out. */
@Singleton
class ChannelsCheck implements Check {
    /** In decibels: so far below the other, a channel is as good as silent, and a difference as good as none. */
    private static final double FAR = 40;
    /** Where what the channels do not share is all there is, to within this. */
    private static final double CANCELLED = 0.3;

    private final SoundSettings settings;

    ChannelsCheck(SoundSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded()
                || evidence.source().audio() == null
                || evidence.source().audio().channels() < 2) {
            return List.of();
        }
        var heard = evidence.sound().seconds().stream()
                .filter(second -> second.loudest() >= settings.silent())
                .toList();
        return heard.isEmpty() ? List.of() : compare(heard);
    }

    private static List<Finding> compare(List<SoundSecond> heard) {
        double left = level(heard, second -> second.left().rms());
        double right = level(heard, second -> second.right().rms());
        double difference = level(heard, SoundSecond::difference);
        if (Math.abs(left - right) > FAR) {
            return List.of(Findings.of(Code.ONE_SIDED, left > right ? 0 : 1));
        }
        double louder = Math.max(left, right);
        if (louder - difference > FAR) {
            return List.of(Findings.of(Code.MONO_AS_STEREO));
        }
        return louder - difference < CANCELLED ? List.of(Findings.of(Code.OUT_OF_PHASE)) : List.of();
    }

    /** Average power in decibels. */
    private static double level(List<SoundSecond> seconds, ToDoubleFunction<SoundSecond> of) {
        double power = seconds.stream()
                .mapToDouble(second -> Math.pow(10, of.applyAsDouble(second) / 10))
                .average()
                .orElse(0);
        return 10 * Math.log10(Math.max(1e-12, power));
    }
}
