package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.submission.text.Masked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a look at a catalogue shows of the contact data in it: all of it as long as it can be mended, with a note of who looked, and masked
 * from then on.
 */
@ApplicationScoped
class ShownCells {

    private static final String SEEN = "contact data seen";

    private final SealedCells sealedCells;
    private final EntityManager database;
    private final CurrentUser user;
    private final Journal journal;

    ShownCells(SealedCells sealedCells, EntityManager database, CurrentUser user, Journal journal) {
        this.sealedCells = sealedCells;
        this.database = database;
        this.user = user;
        this.journal = journal;
    }

    Map<CatalogueColumn, String> masked(CatalogueRow row) {
        Map<CatalogueColumn, String> shown = new EnumMap<>(CatalogueColumn.class);
        shown.putAll(sealedCells.open(row).texts());
        shown.computeIfPresent(CatalogueColumn.PHONE, (column, phone) -> Masked.phone(phone));
        shown.computeIfPresent(CatalogueColumn.EMAIL, (column, email) -> Masked.email(email));
        return shown;
    }

    /** Once for each who looks: mending row by row would fill the journal. Who brought it in is noted as that. */
    void note(Catalogue catalogue) {
        boolean noted = !database.createNativeQuery(
                        "select 1 from journal where subject = :subject and actor = :me and action in ('staged', :seen)")
                .setParameter("subject", catalogue.subject())
                .setParameter("me", user.idOrSystem())
                .setParameter("seen", SEEN)
                .getResultList()
                .isEmpty();
        if (!noted) {
            journal.write(catalogue.subject(), SEEN);
        }
    }
}
