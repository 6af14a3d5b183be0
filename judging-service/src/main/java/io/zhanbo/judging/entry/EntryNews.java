package io.zhanbo.judging.entry;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Keeps what judging knows of contests and entries; news may come in any order and more than once. */
@ApplicationScoped
class EntryNews {

    private final Entries entries;
    private final Proxies proxies;
    private final Contests contests;
    private final Event<EntryLeft> left;

    EntryNews(Entries entries, Proxies proxies, Contests contests, Event<EntryLeft> left) {
        this.entries = entries;
        this.proxies = proxies;
        this.contests = contests;
        this.left = left;
    }

    void on(@Observes @Received ContestChanged event) {
        contests.known(event.contestId()).changed(event);
    }

    void on(@Observes @Received EntryNominated event) {
        entries.known(event.entryId(), event.contestId()).nominated(event);
    }

    /** A returned entry is in no later round; a round that is open judges the copies it froze. */
    void on(@Observes @Received EntryReturned event) {
        entries.known(event.entryId(), event.contestId()).left(event.version());
    }

    void on(@Observes @Received EntryWithdrawn event) {
        if (entries.known(event.entryId(), event.contestId()).left(event.version())) {
            left.fire(new EntryLeft(event.entryId()));
        }
    }

    void on(@Observes @Received RenditionReady event) {
        if (event.rendition().kind() == RenditionKind.PROXY) {
            proxies.known(event.entryId(), event.revision()).ready(event);
        }
    }
}
