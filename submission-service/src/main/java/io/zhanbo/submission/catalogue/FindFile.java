package io.zhanbo.submission.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds the cell that names a file: as it is written, or else loosely. */
record FindFile(List<NamedRow> rows) {

    /** A row of a committed catalogue, opened. */
    record NamedRow(Catalogue catalogue, int number, String entryId, RowCells cells) {}

    /** Where a file is named, and whether it is the script or the video. */
    record Place(NamedRow row, CatalogueColumn column) {

        /** As the spreadsheet shows it. */
        private String cell() {
            return row.catalogue().layout().cell(row.number(), column);
        }
    }

    /**
     * @throws FileNotNamed      if no row names it
     * @throws FileNameAmbiguous if several do
     */
    Place find(String name) {
        return look(name).orElseThrow(FileNotNamed::new);
    }

    /**
     * @return empty if no row names it
     * @throws FileNameAmbiguous if several do
     */
    Optional<Place> look(String name) {
        List<Place> exact = places(name, String::equals);
        List<Place> found = exact.isEmpty() ? places(name, Loosely::same) : exact;
        if (found.size() > 1) {
            throw new FileNameAmbiguous(found.stream().map(Place::cell).toList());
        }
        return found.stream().findFirst();
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
