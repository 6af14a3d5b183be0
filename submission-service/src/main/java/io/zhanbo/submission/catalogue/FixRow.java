package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Types cells of a row anew; a row that is left without any is dropped. */
@ApplicationScoped
class FixRow {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;

    FixRow(Catalogues catalogues, SealedCells sealedCells) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
    }

    @Transactional
    Catalogue fix(String catalogueId, int number, Map<CatalogueColumn, String> fixes) {
        Catalogue catalogue = catalogues.lock(catalogueId);
        catalogue.requireStaged();
        CatalogueRow row = catalogues.rows(catalogue).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("row"));
        RowCells cells = sealedCells.open(row).with(fixes);
        if (cells.isEmpty()) {
            catalogues.remove(row);
        } else {
            sealedCells.write(row, cells, catalogue.contestId());
        }
        return catalogue;
    }
}
