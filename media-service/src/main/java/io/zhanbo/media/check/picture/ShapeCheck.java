package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The picture, once it is upright and its pixels are square, has a shape that screens can show. */
@Singleton
class ShapeCheck implements HeaderCheck {
    private final PictureSettings settings;

    ShapeCheck(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        var video = evidence.source().video();
        if (video == null || video.shownShortSide() == 0) {
            return findings;
        }
        int width = video.shownWidth();
        int height = video.shownHeight();
        if (height > width) {
            findings.add(Findings.of(Code.PORTRAIT));
        }
        if (Math.max(width, height) > settings.shape() * Math.min(width, height)) {
            findings.add(Findings.of(Code.ODD_SHAPE, width, height));
        }
        if (video.rotation() % 90 != 0) {
            findings.add(Findings.of(Code.ODD_ROTATION, video.rotation()));
        }
        return findings;
    }
}
