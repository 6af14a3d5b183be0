package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.catalogue.CatalogueView.CellError;
import io.zhanbo.submission.catalogue.CatalogueView.RowRemark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows catalogues to people who may see them, in their language. */
@ApplicationScoped
class CatalogueViews {

    private final Catalogues catalogues;
    private final CheckRows checkRows;
    private final ShownCells shownCells;
    private final CallerLanguage language;

    CatalogueViews(Catalogues catalogues, CheckRows checkRows, ShownCells shownCells, CallerLanguage language) {
        this.catalogues = catalogues;
        this.checkRows = checkRows;
        this.shownCells = shownCells;
        this.language = language;
    }

    /** @param onlyBroken leaves out rows with which nothing is wrong */
    @Transactional
    CatalogueView show(String id, Page page, boolean onlyBroken) {
        Catalogue catalogue = catalogues.visible(id);
        List<CatalogueView.Row> rows = rows(catalogue);
        Map<Outcome, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        CatalogueView.Row::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        List<CatalogueView.Row> wanted = rows.stream()
                .filter(row -> !onlyBroken || row.outcome() == Outcome.BROKEN)
                .toList();
        return new CatalogueView(
                catalogue.id(),
                catalogue.contestId(),
                catalogue.unitId(),
                catalogues.isKnown(catalogue),
                catalogue.stagedAt(),
                catalogue.committedAt(),
                counts,
                page.number(),
                page.size(),
                wanted.size(),
                page.of(wanted));
    }

    private List<CatalogueView.Row> rows(Catalogue catalogue) {
        List<CatalogueRow> rows = catalogues.rows(catalogue);
        Function<CheckedRow, CatalogueView.Row> checked = row -> new CatalogueView.Row(
                row.number(),
                row.cells().texts(),
                row.outcome(),
                row.entryId(),
                errors(catalogue.layout(), row),
                shown(row.remark()));
        if (catalogue.isCommitted()) {
            return rows.stream().map(this::done).toList();
        }
        shownCells.note(catalogue);
        return checkRows.check(catalogue, rows).stream().map(checked).toList();
    }

    private CatalogueView.Row done(CatalogueRow row) {
        return new CatalogueView.Row(
                row.number(), shownCells.masked(row), row.outcome(), row.entryId(), List.of(), shown(row.remark()));
    }

    private RowRemark shown(Remark remark) {
        return remark == null ? null : new RowRemark(remark, remark.words(language.get()));
    }

    private List<CellError> errors(Layout layout, CheckedRow row) {
        return row.faults().stream()
                .map(fault -> error(layout, row.number(), fault))
                .toList();
    }

    private CellError error(Layout layout, int row, FieldFault fault) {
        CatalogueColumn column = CatalogueColumn.filling(fault.field());
        return new CellError(layout.cell(row, column), column, fault.code(), fault.words(language.get()));
    }
}
