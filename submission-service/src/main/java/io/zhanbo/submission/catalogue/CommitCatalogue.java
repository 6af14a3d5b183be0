package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.NamedLock;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.ContestDeadlines;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.DraftEntry;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a catalogue's rows drafts, all or none. What is committed already is not committed again. */
@ApplicationScoped
class CommitCatalogue {

    private final Catalogues catalogues;
    private final CheckRows checkRows;
    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Units units;
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
            Units units,
            DraftEntry draftEntry,
            NamedLock lock,
            Journal journal,
            Clock clock) {
        this.catalogues = catalogues;
        this.checkRows = checkRows;
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.units = units;
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
        Contest contest = contests.hold(catalogue.contestId());
        ContestDeadlines until = deadlines.within(contest);
        timeline(catalogue, contest, until).requireOpen(now);
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
        holdUnitsLeft(contest, rows);
        rows.forEach(row -> row.row().became(row.outcome(), carryOut(row, contest, until, now), row.remark()));
        catalogue.commit(now);
        entries.save();
        journal.write(catalogue.subject(), "committed");
        return catalogue;
    }

    /** Rows that move entries to other units change the rankings of the former ones: those are locked in one order. */
    private void holdUnitsLeft(Contest contest, List<CheckedRow> rows) {
        List<String> left = rows.stream()
                .filter(row -> row.outcome() == Outcome.UPDATED)
                .map(row -> entries.lock(row.entryId())
                        .map(Entry::unitId)
                        .filter(unit -> !unit.equals(row.form().unitId())))
                .flatMap(Optional::stream)
                .toList();
        units.hold(contest.id(), contest.tree(), left);
    }

    /** A unit may have been given more time. */
    private static Timeline timeline(Catalogue catalogue, Contest contest, ContestDeadlines until) {
        return catalogue.unitId() == null ? contest.timeline() : until.ofUnit(catalogue.unitId());
    }

    private String carryOut(CheckedRow row, Contest contest, ContestDeadlines until, Instant now) {
        switch (row.outcome()) {
            case NEW -> {
                return draftEntry
                        .beginUnclaimed(contest, row.form(), until, now)
                        .id();
            }
            case UPDATED -> {
                Entry entry = entries.lock(row.entryId()).orElseThrow();
                draftEntry.rewriteUnclaimed(entry, row.form(), contest, until, now);
                return row.entryId();
            }
            default -> {
                return row.entryId();
            }
        }
    }
}
