package io.zhanbo.submission.catalogue;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds the cell that names a file: as it is written, or else loosely. */
record FindFile(Layout layout, List<NamedRow> rows) {

    /** A row of a committed catalogue, opened. */
    record NamedRow(int number, String entryId, RowCells cells) {}

    /** Where a file is named, and whether it is the script or the video. */
    record Place(NamedRow row, CatalogueColumn column) {}

    /**
     * @throws FileNotNamed      if no row names it
     * @throws FileNameAmbiguous if several do
     */
    Place find(String name) {
        List<Place> exact = places(name, String::equals);
        List<Place> found = exact.isEmpty() ? places(name, Loosely::same) : exact;
        if (found.isEmpty()) {
            throw new FileNotNamed();
        }
        if (found.size() > 1) {
            throw new FileNameAmbiguous(found.stream()
                    .map(place -> layout.cell(place.row().number(), place.column()))
                    .toList());
        }
        return found.get(0);
    }

    private List<Place> places(String name, BiPredicate<String, String> alike) {
        return rows.stream()
                .flatMap(row -> Stream.of(CatalogueColumn.SCRIPT, CatalogueColumn.VIDEO)
                        .filter(column -> row.cells().text(column) != null
                                && alike.test(row.cells().text(column), name))
                        .map(column -> new Place(row, column)))
                .toList();
    }
}
