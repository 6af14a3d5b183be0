package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Box;
import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** The picture fills its frame: no black bars are part of it. */
@Singleton
class BordersCheck implements Check {
    private static final int LOOKS = 40;

    private final PictureSettings settings;

    BordersCheck(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        var pictures = evidence.pictures();
        if (pictures == null || pictures.count() == 0) {
            return List.of();
        }
        var borders = new Borders(pictures.width(), pictures.height());
        int step = Math.max(1, pictures.count() / LOOKS);
        for (int i = 0; i < pictures.count(); i += step) {
            borders.look(pictures.get(i));
        }
        Box filled = borders.filled();
        double empty = 1 - filled.width() * filled.height();
        return empty >= settings.borders() && empty < 1
                ? List.of(Findings.at(filled, 0, evidence.pictureSeconds(), Code.BORDERS, empty))
                : List.of();
    }
}
