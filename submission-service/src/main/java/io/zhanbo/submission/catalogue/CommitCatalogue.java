package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.NamedLock;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.DraftEntry;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes a catalogue's rows drafts, all or none. What is committed already is not committed again. */
@ApplicationScoped
class CommitCatalogue {

    private final Catalogues catalogues;
    private final CheckRows checkRows;
    private final Contests contests;
    private final Entries entries;
    private final DraftEntry draftEntry;
    private final NamedLock lock;
    private final Journal journal;
    private final Clock clock;

    CommitCatalogue(
            Catalogues catalogues,
            CheckRows checkRows,
            Contests contests,
            Entries entries,
            DraftEntry draftEntry,
            NamedLock lock,
            Journal journal,
            Clock clock) {
        this.catalogues = catalogues;
        this.checkRows = checkRows;
        this.contests = contests;
        this.entries = entries;
        this.draftEntry = draftEntry;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws CatalogueBroken if any row is wrong */
    @Transactional
    Catalogue commit(String id) {
        Instant now = clock.instant();
        Catalogue catalogue = catalogues.lock(id);
        if (catalogue.isCommitted()) {
            return catalogue;
        }
        contests.hold(catalogue.contestId()).timeline().requireOpen(now);
        // Of two catalogues that hold the same rows, the second has to find the entries that the first made.
        lock.take("catalogue:" + catalogue.contestId());
        List<CheckedRow> rows = checkRows.checkAlone(catalogue, catalogues.rows(catalogue));
        List<Integer> broken = rows.stream()
                .filter(row -> row.outcome() == Outcome.BROKEN)
                .map(CheckedRow::number)
                .toList();
        if (!broken.isEmpty()) {
            throw new CatalogueBroken(broken);
        }
        rows.forEach(row -> row.row().became(row.outcome(), carryOut(catalogue, row)));
        catalogue.commit(now);
        entries.save();
        journal.write(catalogue.subject(), "committed");
        return catalogue;
    }

    private String carryOut(Catalogue catalogue, CheckedRow row) {
        switch (row.outcome()) {
            case NEW -> {
                return draftEntry
                        .beginUnclaimed(catalogue.contestId(), row.form())
                        .id();
            }
            case UPDATED -> {
                Entry entry = entries.lock(row.entryId()).orElseThrow();
                draftEntry.rewriteUnclaimed(entry, row.form());
                return row.entryId();
            }
            default -> {
                return row.entryId();
            }
        }
    }
}
