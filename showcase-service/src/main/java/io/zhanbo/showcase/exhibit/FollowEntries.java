package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.PersonErased;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.showcase.entry.Entry;
import io.zhanbo.showcase.entry.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Consumer;

/** Keeps what is known of entries up to date, and the exhibits made of them. */
@ApplicationScoped
class FollowEntries {
    private final AssembleExhibit assembleExhibit;
    private final EraseExhibit eraseExhibit;

    FollowEntries(AssembleExhibit assembleExhibit, EraseExhibit eraseExhibit) {
        this.assembleExhibit = assembleExhibit;
        this.eraseExhibit = eraseExhibit;
    }

    void on(@Observes @Received EntryNominated event) {
        learn(event.entryId(), event.contestId(), entry -> entry.nominated(event));
    }

    void on(@Observes @Received EntryCredited event) {
        learn(event.entryId(), event.contestId(), entry -> entry.credited(event));
    }

    void on(@Observes @Received EntryWithdrawn event) {
        learn(event.entryId(), event.contestId(), entry -> entry.withdraw(event));
    }

    void on(@Observes @Received RenditionReady event) {
        learn(event.entryId(), event.contestId(), entry -> keep(entry, event));
    }

    void on(@Observes @Received PersonErased event) {
        eraseExhibit.of(Entry.locked(event.entryId(), event.contestId()));
    }

    private static void keep(Entry entry, RenditionReady event) {
        if (!entry.erased()) {
            Rendition.keep(event);
        }
    }

    private void learn(String entryId, String contestId, Consumer<Entry> news) {
        Entry entry = Entry.locked(entryId, contestId);
        news.accept(entry);
        Exhibits.ofEntry(entry).ifPresent(exhibit -> assembleExhibit.from(entry, exhibit));
    }
}
