package io.zhanbo.submission.revision;

import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryRevised;
import io.zhanbo.submission.entry.VideoReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Writes down each film an entry gets and each hand-in, in the transaction that makes it so. */
@ApplicationScoped
class KeepRevisions {

    private final Revisions revisions;

    KeepRevisions(Revisions revisions) {
        this.revisions = revisions;
    }

    void on(@Observes VideoReceived received) {
        Entry entry = received.entry();
        revisions.add(new VideoRevision(entry.id(), entry.video().orElseThrow()));
    }

    void on(@Observes @Received VideoChecked checked) {
        revisions.lock(checked.entryId(), checked.revision()).ifPresent(revision -> revision.hear(checked));
    }

    void on(@Observes EntryNews news) {
        if (news.what() == EntryNews.What.SUBMITTED) {
            revisions.add(new HandIn(news.entry(), news.entry().submittedAt()));
        }
    }

    void on(@Observes EntryRevised revised) {
        revisions.add(new HandIn(revised.entry(), revised.arrivedAt()));
    }
}
