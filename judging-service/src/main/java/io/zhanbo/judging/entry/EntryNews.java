package io.zhanbo.judging.entry;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.VideoUploaded;
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
        Contest contest = contests.known(event.contestId());
        contest.changed(event);
        contests.persist(contest);
    }

    void on(@Observes @Received EntryVouched event) {
        take(event.entryId(), event.contestId(), PutUp.of(event));
    }

    void on(@Observes @Received EntryNominated event) {
        take(event.entryId(), event.contestId(), PutUp.of(event));
    }

    /** A new film ends the vouching for the old one; nobody says so in another way. */
    void on(@Observes @Received VideoUploaded event) {
        left(event.entryId(), event.contestId(), event.version());
    }

    /** A returned entry is in no later round; a round that is open judges the copies it froze. */
    void on(@Observes @Received EntryReturned event) {
        left(event.entryId(), event.contestId(), event.version());
    }

    void on(@Observes @Received EntryWithdrawn event) {
        if (left(event.entryId(), event.contestId(), event.version())) {
            left.fire(new EntryLeft(event.entryId()));
        }
    }

    void on(@Observes @Received RenditionReady event) {
        if (event.rendition().kind() == RenditionKind.PROXY && !entries.isErased(event.entryId())) {
            Proxy proxy = proxies.known(event.entryId(), event.revision());
            proxy.ready(event);
            proxies.persist(proxy);
        }
    }

    private void take(String entryId, String contestId, PutUp news) {
        Entry entry = entries.known(entryId, contestId);
        entry.take(news);
        entries.persist(entry);
    }

    private boolean left(String entryId, String contestId, long version) {
        Entry entry = entries.known(entryId, contestId);
        boolean news = entry.left(version);
        entries.persist(entry);
        return news;
    }
}
