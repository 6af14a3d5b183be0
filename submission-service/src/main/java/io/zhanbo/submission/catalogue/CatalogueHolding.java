package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The rows of catalogues from which an entry was made or changed, and those that name its contestant and never were, as they were typed. */
@ApplicationScoped
class CatalogueHolding implements Holding {

    private final Catalogues catalogues;
    private final SealedCells sealedCells;

    CatalogueHolding(Catalogues catalogues, SealedCells sealedCells) {
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
    }

    @Override
    public String name() {
        return "catalogueRows";
    }

    @Override
    public List<Map<CatalogueColumn, String>> show(String entryId) {
        return catalogues.rowsAbout(entryId).stream()
                .map(row -> sealedCells.open(row).texts())
                .toList();
    }

    @Override
    public void lock(String entryId) {
        catalogues.lockAbout(entryId);
    }

    @Override
    public void drop(String entryId) {
        catalogues.rowsAbout(entryId).forEach(catalogues::remove);
    }
}
