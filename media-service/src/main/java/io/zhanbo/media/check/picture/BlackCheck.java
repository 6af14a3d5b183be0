package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Stretches;
import jakarta.inject.Singleton;
import java.util.List;

/** The picture is not black for long. */
@Singleton
class BlackCheck implements Check {
    private final PictureSettings settings;

    BlackCheck(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded()) {
            return List.of();
        }
        double shortest = settings.black().toMillis() / 1000.0;
        return Stretches.told(
                evidence.picture().black(), shortest, evidence.pictureSeconds(), Code.ALL_BLACK, Code.BLACK);
    }
}
