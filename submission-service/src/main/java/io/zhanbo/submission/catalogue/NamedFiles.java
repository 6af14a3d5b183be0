package io.zhanbo.submission.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files all that was committed names for entries. A unit's catalogues add to and correct each other: of those that tell
 * of an entry, the latest that names its script counts for that, and likewise for the video.
 */
@ApplicationScoped
class NamedFiles {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;

    NamedFiles(Catalogues catalogues, SealedCells sealedCells) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
    }

    /** The rows that count, with nothing else in them than the names for which they do. */
    List<FindFile.NamedRow> of(Collection<String> entryIds) {
        Set<List<Object>> told = new HashSet<>();
        return catalogues.rowsOf(entryIds).stream()
                .map(row -> new FindFile.NamedRow(
                        row.catalogue(), row.row().number(), row.row().entryId(), untold(row.row(), told)))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private RowCells untold(CatalogueRow row, Set<List<Object>> told) {
        RowCells cells = sealedCells.open(row);
        Map<CatalogueColumn, String> names = new EnumMap<>(CatalogueColumn.class);
        Stream.of(CatalogueColumn.SCRIPT, CatalogueColumn.VIDEO)
                .filter(column -> cells.text(column) != null && told.add(List.of(row.entryId(), column)))
                .forEach(column -> names.put(column, cells.text(column)));
        return new RowCells(names, Map.of());
    }
}
