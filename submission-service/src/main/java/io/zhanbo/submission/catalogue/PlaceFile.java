package io.zhanbo.submission.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds by its name which entry of a committed catalogue a file belongs to. */
@ApplicationScoped
class PlaceFile {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;

    PlaceFile(Catalogues catalogues, SealedCells sealedCells) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
    }

    @Transactional
    FindFile.Place place(String catalogueId, String fileName) {
        Catalogue catalogue = catalogues.visible(catalogueId);
        if (!catalogue.isCommitted()) {
            throw new CatalogueNotCommitted();
        }
        List<FindFile.NamedRow> rows = catalogues.rows(catalogue).stream()
                .filter(row -> row.entryId() != null)
                .map(row -> new FindFile.NamedRow(row.number(), row.entryId(), sealedCells.open(row)))
                .toList();
        return new FindFile(catalogue.layout(), rows).find(fileName);
    }
}
