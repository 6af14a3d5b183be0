package io.zhanbo.judging.scoring;

import io.zhanbo.judging.entry.EntryWiped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What judges wrote of an entry's people goes with them. */
@ApplicationScoped
class WipeSheets {

    private final ScoreSheets sheets;

    WipeSheets(ScoreSheets sheets) {
        this.sheets = sheets;
    }

    void on(@Observes EntryWiped event) {
        sheets.everyOf(event.entryId()).forEach(ScoreSheet::wipe);
    }
}
