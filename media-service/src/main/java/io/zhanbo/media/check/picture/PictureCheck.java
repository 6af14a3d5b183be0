package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import io.zhanbo.media.probe.VideoStream;
import jakarta.inject.Singleton;
import java.util.List;

/** There is a picture, and it is large enough once it is upright and its pixels are square. */
@Singleton
class PictureCheck implements HeaderCheck {

    @Override
    public List<Finding> examine(Evidence evidence) {
        VideoStream video = evidence.source().video();
        if (video == null || video.codec() == null || video.width() == 0) {
            return List.of(Findings.of(Code.NO_PICTURE));
        }
        int limit = evidence.limits().shortSide();
        return video.shownShortSide() < limit
                ? List.of(Findings.of(Code.NOT_HD, video.shownWidth(), video.shownHeight(), limit))
                : List.of();
    }
}
