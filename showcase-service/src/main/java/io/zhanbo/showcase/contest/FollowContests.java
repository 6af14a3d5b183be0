package io.zhanbo.showcase.contest;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

/** Keeps what the showcase knows of contests up to date. */
@ApplicationScoped
class FollowContests {
    void on(@Observes @Received ContestChanged event) {
        Contest contest = Contest.findById(event.contestId(), LockModeType.PESSIMISTIC_WRITE);
        if (contest == null) {
            contest = new Contest(event.contestId());
            contest.changed(event);
            contest.persist();
        } else {
            contest.changed(event);
        }
    }
}
