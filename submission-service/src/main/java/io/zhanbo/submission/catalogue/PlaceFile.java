package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Finds by its name which entry of a committed catalogue a file belongs to, among those of the caller's units. */
@ApplicationScoped
class PlaceFile {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;
    private final Entries entries;
    private final Contests contests;
    private final SpokenFor spokenFor;

    PlaceFile(Catalogues catalogues, SealedCells sealedCells, Entries entries, Contests contests, SpokenFor spokenFor) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
        this.entries = entries;
        this.contests = contests;
        this.spokenFor = spokenFor;
    }

    @Transactional
    FindFile.Place place(String catalogueId, String fileName) {
        Catalogue catalogue = catalogues.common(catalogueId);
        if (!catalogue.isCommitted()) {
            throw new CatalogueNotCommitted();
        }
        List<CatalogueRow> rows = catalogues.rowsNaming(catalogue, sealedCells.fileIndex(catalogueId, fileName));
        Set<String> mine = entries.idsOf(
                catalogue.contestId(),
                spokenFor.shown(contests.get(catalogue.contestId())),
                rows.stream().map(CatalogueRow::entryId).toList());
        List<FindFile.NamedRow> named = rows.stream()
                .filter(row -> mine.contains(row.entryId()))
                .map(row -> new FindFile.NamedRow(catalogue, row.number(), row.entryId(), sealedCells.open(row)))
                .toList();
        return new FindFile(named).find(fileName);
    }
}
