package io.zhanbo.media.job.queue;

import io.zhanbo.events.submission.ContestChanged;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** When a contest closes, as far as the news of it has come. */
@Entity
class ContestClosing {
    @Id
    private String contestId;

    private long version;
    private Instant closesAt;

    protected ContestClosing() {}

    ContestClosing(String contestId) {
        this.contestId = contestId;
        this.version = Long.MIN_VALUE;
    }

    /** Takes over what is newer than what it knows. */
    void learn(ContestChanged contest) {
        if (contest.version() > version) {
            version = contest.version();
            closesAt = contest.timeline().closesAt();
        }
    }

    Instant closesAt() {
        return closesAt;
    }
}
