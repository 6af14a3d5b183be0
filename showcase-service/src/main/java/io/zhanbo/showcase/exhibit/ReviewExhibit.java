package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Notes that the current user reviewed an exhibit; the third person's review approves it. */
@ApplicationScoped
@Transactional
class ReviewExhibit {
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    ReviewExhibit(CurrentUser user, Journal journal, Clock clock) {
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    Exhibit byCurrentUser(String exhibitId) {
        Exhibit exhibit = Exhibits.locked(exhibitId);
        exhibit.review(user.id(), clock.instant());
        journal.write("exhibit:" + exhibitId, "reviewed");
        if (exhibit.state() == ExhibitState.APPROVED) {
            journal.write("exhibit:" + exhibitId, "approved");
        }
        return exhibit;
    }
}
