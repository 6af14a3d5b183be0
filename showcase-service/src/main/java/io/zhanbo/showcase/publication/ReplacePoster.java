package io.zhanbo.showcase.publication;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.PublicPlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Shows the poster that an organiser chose after the publication. */
@ApplicationScoped
class ReplacePoster {
    private final ObjectStore objects;
    private final Journal journal;

    ReplacePoster(ObjectStore objects, Journal journal) {
        this.objects = objects;
        this.journal = journal;
    }

    /** The exhibit may stay locked meanwhile, as it is one small file; the old one goes when nothing names it any more. */
    void of(Exhibit exhibit, Instant now) {
        PublicPlace place = exhibit.place();
        String former = place.keyOf(exhibit.material().film().poster());
        String next = place.nextPoster().orElseThrow().key();
        objects.copy(Bucket.RENDITIONS, next, Bucket.PUBLIC, place.keyOfNextPoster());
        exhibit.posterReplaced(now);
        journal.write("exhibit:" + exhibit.id(), "poster replaced");
        objects.delete(Bucket.PUBLIC, former);
    }
}
