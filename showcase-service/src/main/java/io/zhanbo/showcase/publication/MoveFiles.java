package io.zhanbo.showcase.publication;

import io.zhanbo.events.showcase.ExhibitPublished;
import io.zhanbo.events.showcase.ExhibitTakenDown;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.ExhibitState;
import io.zhanbo.showcase.exhibit.Exhibits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Brings the public files of one exhibit in line with its state; repeatable from wherever it was interrupted. */
@ApplicationScoped
class MoveFiles {
    private final ObjectStore objects;
    private final ReplacePoster replacePoster;
    private final Addresses addresses;
    private final AcknowledgeErasure acknowledgeErasure;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    MoveFiles(
            ObjectStore objects,
            ReplacePoster replacePoster,
            Addresses addresses,
            AcknowledgeErasure acknowledgeErasure,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.objects = objects;
        this.replacePoster = replacePoster;
        this.addresses = addresses;
        this.acknowledgeErasure = acknowledgeErasure;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Works in the transaction that holds the publication locked; the exhibit is locked only when all is in place. */
    void of(Publication publication) {
        boolean copied = publication.copies().stream().allMatch(copy -> copyWhilePublishing(publication, copy));
        Exhibit exhibit = Exhibits.locked(publication.exhibitId());
        Instant now = clock.instant();
        switch (exhibit.state()) {
            case TAKEN_DOWN -> remove(publication, exhibit, now);
            case PUBLISHED -> replacePoster.of(exhibit, now);
            case PUBLISHING -> {
                if (copied) {
                    show(exhibit, now);
                }
            }
            default ->
                throw new IllegalStateException("An exhibit that is " + exhibit.state() + " has no files to move");
        }
    }

    private boolean copyWhilePublishing(Publication publication, Copy copy) {
        if (Exhibits.stateOf(publication.exhibitId()) != ExhibitState.PUBLISHING) {
            return false;
        }
        boolean there = objects.size(Bucket.PUBLIC, copy.to()).orElse(-1) == copy.size();
        if (!there) {
            objects.copy(Bucket.RENDITIONS, copy.from(), Bucket.PUBLIC, copy.to());
        }
        return true;
    }

    private void show(Exhibit exhibit, Instant now) {
        exhibit.published(now);
        journal.write("exhibit:" + exhibit.id(), "published");
        outbox.publish(
                exhibit.entryId(),
                new ExhibitPublished(
                        exhibit.entryId(),
                        exhibit.contestId(),
                        exhibit.version(),
                        addresses.page(exhibit.id()).toString(),
                        now));
    }

    private void remove(Publication publication, Exhibit exhibit, Instant now) {
        objects.deletePrefix(Bucket.PUBLIC, exhibit.prefix() + "/");
        publication.removed(now);
        journal.write("exhibit:" + exhibit.id(), "files removed");
        outbox.publish(
                exhibit.entryId(),
                new ExhibitTakenDown(
                        exhibit.entryId(),
                        exhibit.contestId(),
                        exhibit.version(),
                        exhibit.takedown().at()));
        acknowledgeErasure.removed(exhibit);
    }
}
