package io.zhanbo.media.check.sound;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** The film has sound, and it can be played. */
@Singleton
class SoundCheck implements Check {
    private static final double FAULT_SHARE = 0.02;

    @Override
    public List<Finding> examine(Evidence evidence) {
        var audio = evidence.source().audio();
        if (audio == null) {
            return List.of(Findings.of(Code.NO_SOUND));
        }
        return evidence.isDecoded() && isDamaged(evidence, audio.index())
                ? List.of(Findings.of(Code.SOUND_DAMAGED))
                : List.of();
    }

    private static boolean isDamaged(Evidence evidence, int stream) {
        long packets = evidence.packets().stream()
                .filter(packet -> packet.stream() == stream)
                .count();
        var sound = evidence.sound();
        return packets > 0 && (sound.seconds().isEmpty() || sound.faults() > Math.max(1, packets * FAULT_SHARE));
    }
}
