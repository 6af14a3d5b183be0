package io.zhanbo.media.check;

import io.zhanbo.events.submission.ContestChanged;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What we need to know of a contest to check its videos. */
@Entity
class ContestLimits {
    @Id
    private String contestId;

    private long version;
    private int videoSeconds;
    private int videoShortSide;

    protected ContestLimits() {}

    ContestLimits(String contestId) {
        this.contestId = contestId;
        this.version = Long.MIN_VALUE;
    }

    /** Takes over what is newer than what it knows. */
    void learn(ContestChanged contest) {
        if (contest.version() > version) {
            version = contest.version();
            videoSeconds = contest.limits().videoSeconds();
            videoShortSide = contest.limits().videoShortSide();
        }
    }

    VideoLimits limits() {
        return new VideoLimits(videoSeconds, videoShortSide);
    }
}
