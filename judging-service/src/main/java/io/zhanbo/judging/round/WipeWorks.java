package io.zhanbo.judging.round;

import io.zhanbo.judging.entry.EntryWiped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A round's copies forget what the entry has forgotten. */
@ApplicationScoped
class WipeWorks {

    private final Works works;

    WipeWorks(Works works) {
        this.works = works;
    }

    void on(@Observes EntryWiped event) {
        works.everyOf(event.entryId()).forEach(Work::wipe);
    }
}
