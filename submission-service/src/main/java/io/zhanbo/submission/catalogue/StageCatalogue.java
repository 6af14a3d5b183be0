package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.spreadsheet.SheetRow;
import io.zhanbo.submission.spreadsheet.Spreadsheet;
import io.zhanbo.submission.spreadsheet.SpreadsheetLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
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
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    StageCatalogue(
            Contests contests,
            Catalogues catalogues,
            SealedCells sealedCells,
            CatalogueSettings settings,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.catalogues = catalogues;
        this.sealedCells = sealedCells;
        this.settings = settings;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param unitId for which unit an organiser brings it in; null if the rows name theirs */
    @Transactional
    Catalogue stage(String contestId, String unitId, byte[] file) {
        Contest contest = contests.get(contestId);
        String unit = unit(contest, unitId);
        List<SheetRow> rows = Spreadsheet.read(
                file, new SpreadsheetLimits(settings.maxInflatedBytes(), settings.maxParts(), settings.maxRows()));
        Layout layout = Layout.of(rows);
        String id = UUID.randomUUID().toString();
        Catalogue catalogue = new Catalogue(id, contestId, unit, layout, sha256(file), clock.instant());
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

    private String unit(Contest contest, String named) {
        String unit = user.is(Roles.ORGANISER) ? named : user.unit().orElse("");
        if (unit != null && contest.unit(unit).isEmpty()) {
            throw new NotFound("unit");
        }
        return unit;
    }

    private Optional<CatalogueRow> staged(Catalogue catalogue, SheetRow row) {
        return Optional.of(RowCells.of(row, catalogue.layout()))
                .filter(cells -> !cells.isEmpty())
                .map(cells -> {
                    CatalogueRow staged = new CatalogueRow(catalogue.id(), row.number());
                    sealedCells.seal(cells, staged, catalogue.contestId());
                    return staged;
                });
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
