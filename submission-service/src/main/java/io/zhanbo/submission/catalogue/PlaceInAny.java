package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds by its name which entry a file belongs to that comes without saying which catalogue names it. All are asked that
 * tell of entries of the caller's units, whoever brought them in.
 */
@ApplicationScoped
class PlaceInAny {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;
    private final NamedFiles namedFiles;
    private final Entries entries;
    private final Contests contests;
    private final SpokenFor spokenFor;

    PlaceInAny(
            Catalogues catalogues,
            SealedCells sealedCells,
            NamedFiles namedFiles,
            Entries entries,
            Contests contests,
            SpokenFor spokenFor) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
        this.namedFiles = namedFiles;
        this.entries = entries;
        this.contests = contests;
        this.spokenFor = spokenFor;
    }

    /**
     * @param first ids of the catalogues that came with the file: what they name is meant, whatever others do
     * @return empty if no catalogue tells of the caller's units
     * @throws FileNotNamed      if none names it
     * @throws FileNameAmbiguous if it is named for several entries
     */
    @Transactional
    Optional<FindFile.Place> place(String contestId, Collection<String> first, String fileName) {
        List<String> units = spokenFor.shown(contests.get(contestId));
        List<Catalogue> all = catalogues.committedAbout(contestId, units);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Set<String> mine = entries.idsOf(contestId, units, entriesNaming(all, fileName));
        List<FindFile.NamedRow> rows = namedFiles.of(mine);
        List<FindFile.NamedRow> ofFirst = rows.stream()
                .filter(row -> first.contains(row.catalogue().id()))
                .toList();
        return Optional.of(new FindFile(ofFirst).look(fileName).orElseGet(() -> new FindFile(rows).find(fileName)));
    }

    private List<String> entriesNaming(List<Catalogue> all, String fileName) {
        return all.stream()
                .flatMap(catalogue ->
                        catalogues.rowsNaming(catalogue, sealedCells.fileIndex(catalogue.id(), fileName)).stream())
                .map(CatalogueRow::entryId)
                .distinct()
                .toList();
    }
}
