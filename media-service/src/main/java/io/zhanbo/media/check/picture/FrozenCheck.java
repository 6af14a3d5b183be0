package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Stretches;
import io.zhanbo.media.probe.measure.Stretch;
import jakarta.inject.Singleton;
import java.util.List;

/** The picture does not stand still for long. */
@Singleton
class FrozenCheck implements Check {
    private final PictureSettings settings;

    FrozenCheck(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded()) {
            return List.of();
        }
        // Black stands still, too, and has been told of.
        var frozen = evidence.picture().frozen().stream()
                .filter(stretch -> !isBlack(stretch, evidence.picture().black()))
                .toList();
        double shortest = settings.frozen().toMillis() / 1000.0;
        return Stretches.told(frozen, shortest, evidence.pictureSeconds(), Code.ALL_FROZEN, Code.FROZEN);
    }

    private static boolean isBlack(Stretch frozen, List<Stretch> black) {
        double hidden = black.stream()
                .mapToDouble(each -> Math.min(each.to(), frozen.to()) - Math.max(each.from(), frozen.from()))
                .filter(seconds -> seconds > 0)
                .sum();
        return hidden > frozen.seconds() / 2;
    }
}
