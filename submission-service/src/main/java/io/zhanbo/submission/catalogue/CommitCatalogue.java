package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.NamedLock;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Deadlines;
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
    private final Deadlines deadlines;
    private final Entries entries;
    private final DraftEntry draftEntry;
    private final NamedLock lock;
    private final Journal journal;
    private final Clock clock;

    CommitCatalogue(
            Catalogues catalogues,
            CheckRows checkRows,
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            DraftEntry draftEntry,
            NamedLock lock,
            Journal journal,
            Clock clock) {
        this.catalogues = catalogues;
        this.checkRows = checkRows;
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.draftEntry = draftEntry;
        this.lock = lock;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws CatalogueBroken if any row is wrong */
    @Transactional
    Catalogue commit(String id) {
        return commit(id, clock.instant());
    }

    /** @param now when the catalogue, or the wish to commit it, arrived */
    @Transactional
    Catalogue commit(String id, Instant now) {
        Catalogue catalogue = catalogues.lock(id);
        if (catalogue.isCommitted()) {
            return catalogue;
        }
        timeline(catalogue, contests.hold(catalogue.contestId())).requireOpen(now);
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
        rows.forEach(row -> row.row().became(row.outcome(), carryOut(catalogue, row, now)));
        catalogue.commit(now);
        entries.save();
        journal.write(catalogue.subject(), "committed");
        return catalogue;
    }

    /** A unit may have been given more time. */
    private Timeline timeline(Catalogue catalogue, Contest contest) {
        return catalogue.unitId() == null
                ? contest.timeline()
                : deadlines.of(catalogue.contestId(), catalogue.unitId());
    }

    private String carryOut(Catalogue catalogue, CheckedRow row, Instant now) {
        switch (row.outcome()) {
            case NEW -> {
                return draftEntry
                        .beginUnclaimed(catalogue.contestId(), row.form(), now)
                        .id();
            }
            case UPDATED -> {
                Entry entry = entries.lock(row.entryId()).orElseThrow();
                draftEntry.rewriteUnclaimed(entry, row.form(), now);
                return row.entryId();
            }
            default -> {
                return row.entryId();
            }
        }
    }
}
