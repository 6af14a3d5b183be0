package io.zhanbo.submission.revision;

import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;

/** What was handed in over time: words, and digests by which a film could be known again. */
@ApplicationScoped
class RevisionHolding implements Holding {

    private final Revisions revisions;
    private final Entries entries;

    RevisionHolding(Revisions revisions, Entries entries) {
        this.revisions = revisions;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "revisions";
    }

    @Override
    public RevisionsView show(String entryId) {
        return RevisionsView.of(
                entries.lock(entryId).orElseThrow(), revisions.videos(entryId), revisions.handIns(entryId));
    }

    @Override
    public void drop(String entryId) {
        revisions.forget(entryId);
    }
}
