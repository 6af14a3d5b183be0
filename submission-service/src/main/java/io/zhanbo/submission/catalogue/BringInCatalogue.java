package io.zhanbo.submission.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.submission.spreadsheet.Spreadsheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a catalogue in and makes drafts of it at once if nothing is wrong with it, for someone who is not there to look. */
@ApplicationScoped
public class BringInCatalogue {

    private final StageCatalogue stageCatalogue;
    private final CheckRows checkRows;
    private final CommitCatalogue commitCatalogue;
    private final PlaceInAny placeInAny;
    private final Catalogues catalogues;
    private final CatalogueSettings settings;

    BringInCatalogue(
            StageCatalogue stageCatalogue,
            CheckRows checkRows,
            CommitCatalogue commitCatalogue,
            PlaceInAny placeInAny,
            Catalogues catalogues,
            CatalogueSettings settings) {
        this.stageCatalogue = stageCatalogue;
        this.checkRows = checkRows;
        this.commitCatalogue = commitCatalogue;
        this.placeInAny = placeInAny;
        this.catalogues = catalogues;
        this.settings = settings;
    }

    /**
     * @param arrivedAt when the file arrived
     * @param language  of remarks and errors
     */
    public BroughtIn bringIn(String contestId, InputStream file, Instant arrivedAt, Locale language)
            throws IOException {
        byte[] bytes = Spreadsheet.receive(file, settings.maxBytes());
        String id = stageCatalogue.stage(contestId, null, bytes).id();
        List<String> errors = QuarkusTransaction.requiringNew().call(() -> errors(id, language));
        if (!errors.isEmpty()) {
            return new BroughtIn(id, 0, 0, 0, List.of(), List.of(), errors);
        }
        commitCatalogue.commit(id, arrivedAt);
        return QuarkusTransaction.requiringNew().call(() -> committed(id, language));
    }

    /**
     * The entry that a file belongs to by its name, and as what.
     *
     * @param cameWith ids of catalogues that came together with the file; they are asked before all others
     * @return empty if no committed catalogue tells of the current user's units
     */
    public Optional<NamedPlace> place(String contestId, Collection<String> cameWith, String fileName) {
        return placeInAny
                .place(contestId, cameWith, fileName)
                .map(place -> new NamedPlace(place.row().entryId(), place.column() == CatalogueColumn.SCRIPT));
    }

    private List<String> errors(String id, Locale language) {
        Catalogue catalogue = catalogues.visible(id);
        return checkRows.check(catalogue, catalogues.rows(catalogue)).stream()
                .flatMap(row -> row.faults().stream()
                        .map(fault -> catalogue.layout().cell(row.number(), CatalogueColumn.filling(fault.field()))
                                + ": " + fault.words(language)))
                .toList();
    }

    private BroughtIn committed(String id, Locale language) {
        Catalogue catalogue = catalogues.visible(id);
        List<CatalogueRow> rows = catalogues.rows(catalogue);
        List<String> remarks = rows.stream()
                .filter(row -> row.remark() != null)
                .map(row -> catalogue.layout().cell(row.number(), CatalogueColumn.NAME) + ": "
                        + row.remark().words(language))
                .toList();
        long made = count(rows, Outcome.NEW);
        long changed = count(rows, Outcome.UPDATED);
        return new BroughtIn(
                id,
                made,
                changed,
                rows.size() - made - changed,
                rows.stream().map(CatalogueRow::entryId).toList(),
                remarks,
                List.of());
    }

    private static long count(List<CatalogueRow> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /**
     * Where a file belongs.
     *
     * @param script whether it is the entry's script; else its video
     */
    public record NamedPlace(String entryId, boolean script) {}
}
