package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Sha256;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.spreadsheet.SheetRow;
import io.zhanbo.submission.spreadsheet.Spreadsheet;
import io.zhanbo.submission.spreadsheet.SpreadsheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a catalogue in, as it is, to be looked at and mended. */
@ApplicationScoped
class StageCatalogue {

    private final Contests contests;
    private final Catalogues catalogues;
    private final SealedCells sealedCells;
    private final CatalogueSettings settings;
    private final SpokenFor spokenFor;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    StageCatalogue(
            Contests contests,
            Catalogues catalogues,
            SealedCells sealedCells,
            CatalogueSettings settings,
            SpokenFor spokenFor,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
        this.settings = settings;
        this.spokenFor = spokenFor;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param unitId for which unit it is brought in; null for a liaison's own, or if the rows of an organiser's name theirs */
    @Transactional
    Catalogue stage(String contestId, String unitId, byte[] file) {
        Contest contest = contests.get(contestId);
        String unit = unit(contestId, unitId);
        List<SheetRow> rows = Spreadsheet.read(
                file, new SpreadsheetLimits(settings.maxInflatedBytes(), settings.maxParts(), settings.maxRows()));
        Layout layout = Layout.of(rows);
        String id = UUID.randomUUID().toString();
        Catalogue catalogue = new Catalogue(id, contest.id(), unit, layout, Sha256.of(file), clock.instant());
        List<CatalogueRow> staged = rows.stream()
                .filter(row -> row.number() > layout.headings())
                .flatMap(row -> staged(catalogue, row).stream())
                .toList();
        if (staged.isEmpty()) {
            throw new CatalogueEmpty();
        }
        catalogues.add(catalogue, staged);
        journal.write(catalogue.subject(), "staged");
        return catalogue;
    }

    private String unit(String contestId, String named) {
        if (!user.is(Roles.ORGANISER)) {
            return spokenFor.chosen(contestId, named);
        }
        if (named != null) {
            spokenFor.requireOrOrganiser(contestId, named);
        }
        return named;
    }

    private Optional<CatalogueRow> staged(Catalogue catalogue, SheetRow row) {
        return Optional.of(RowCells.of(row, catalogue.layout()))
                .filter(cells -> !cells.isEmpty())
                .map(cells -> sealedCells.write(
                        new CatalogueRow(catalogue.id(), row.number()), cells, catalogue.contestId()));
    }
}
