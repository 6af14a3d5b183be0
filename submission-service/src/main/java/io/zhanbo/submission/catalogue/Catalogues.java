package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.SpokenFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogues: an organiser sees all, a liaison those of the own unit and the ones below. */
@ApplicationScoped
class Catalogues {

    private static final String ABOUT =
            " from CatalogueRow row, Entry entry where entry.id = :entry and (row.entryId = entry.id"
                    + " or row.entryId is null and row.personIndex = entry.contestant.personIndex)";

    private final EntityManager database;
    private final CurrentUser user;
    private final SpokenFor spokenFor;

    Catalogues(EntityManager database, CurrentUser user, SpokenFor spokenFor) {
        this.database = database;
        this.user = user;
        this.spokenFor = spokenFor;
    }

    /** To look at. */
    Catalogue visible(String id) {
        return allowed(database.find(Catalogue.class, id));
    }

    /** To send files for: one whose rows name their units is for the liaisons of all of them. */
    Catalogue common(String id) {
        Catalogue catalogue = database.find(Catalogue.class, id);
        return catalogue != null && catalogue.unitId() == null ? catalogue : allowed(catalogue);
    }

    /** To change; whoever does holds its row's lock until the transaction ends. */
    Catalogue lock(String id) {
        return allowed(database.find(Catalogue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<CatalogueRow> rows(Catalogue catalogue) {
        return database.createQuery("from CatalogueRow where catalogueId = :id order by number", CatalogueRow.class)
                .setParameter("id", catalogue.id())
                .getResultList();
    }

    /**
     * Those committed that may name this file. A row that names none may be older than the index, so it is among them.
     *
     * @param fileIndex blind index of the name
     */
    List<CatalogueRow> rowsNaming(Catalogue catalogue, byte[] fileIndex) {
        return database.createQuery("""
                        from CatalogueRow where catalogueId = :id and entryId is not null
                        and (scriptIndex = :file or videoIndex = :file or scriptIndex is null and videoIndex is null)
                        order by number
                        """, CatalogueRow.class)
                .setParameter("id", catalogue.id())
                .setParameter("file", fileIndex)
                .getResultList();
    }

    /** Those that were committed to this entry, and those of nobody's entry that name the same person in its contest. */
    List<CatalogueRow> rowsAbout(String entryId) {
        return about(entryId, "select row" + ABOUT + " order by row.id", CatalogueRow.class);
    }

    /** Locks the catalogues that those are in: whoever commits or mends one does so before it locks entries. */
    void lockAbout(String entryId) {
        about(entryId, "select distinct row.catalogueId" + ABOUT + " order by row.catalogueId", String.class)
                .forEach(id -> database.find(Catalogue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private <T> List<T> about(String entryId, String query, Class<T> type) {
        return database.createQuery(query, type).setParameter("entry", entryId).getResultList();
    }

    void add(Catalogue catalogue, List<CatalogueRow> rows) {
        database.persist(catalogue);
        rows.forEach(database::persist);
    }

    void remove(CatalogueRow row) {
        database.remove(row);
    }

    /** Whether this very file has been committed for this contest before. */
    boolean isKnown(Catalogue catalogue) {
        return database.createQuery("""
                        select count(*) from Catalogue where contestId = :contest and fileSha256 = :sha256
                        and id <> :id and committedAt is not null
                        """, Long.class)
                        .setParameter("contest", catalogue.contestId())
                        .setParameter("sha256", catalogue.fileSha256())
                        .setParameter("id", catalogue.id())
                        .getSingleResult()
                > 0;
    }

    /** Those that tell of entries of these units. */
    List<Catalogue> committedAbout(String contestId, Collection<String> unitIds) {
        return database.createQuery("""
                        from Catalogue catalogue where contestId = :contest and committedAt is not null
                        and exists (select 1 from CatalogueRow row, Entry entry where row.catalogueId = catalogue.id
                        and entry.id = row.entryId and entry.text.unitId in :units)
                        order by committedAt desc, stagedAt desc, id
                        """, Catalogue.class)
                .setParameter("contest", contestId)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** The rows that were committed to these entries, those of the latest catalogue first. */
    List<RowOf> rowsOf(Collection<String> entryIds) {
        return database.createQuery("""
                        select catalogue, row from CatalogueRow row, Catalogue catalogue
                        where row.catalogueId = catalogue.id and row.entryId in :entries
                        order by catalogue.committedAt desc, catalogue.stagedAt desc, catalogue.id, row.number
                        """, RowOf.class)
                .setParameter("entries", entryIds)
                .getResultList();
    }

    /** A row, and the catalogue that it is in. */
    record RowOf(Catalogue catalogue, CatalogueRow row) {}

    int removeStagedBefore(Instant moment) {
        return database.createNativeQuery("delete from catalogue where staged_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private Catalogue allowed(Catalogue catalogue) {
        return Optional.ofNullable(catalogue)
                .filter(known -> user.is(Roles.ORGANISER) || isOfMyUnit(known))
                .orElseThrow(() -> new NotFound("catalogue"));
    }

    private boolean isOfMyUnit(Catalogue catalogue) {
        return catalogue.unitId() != null && spokenFor.includes(catalogue.contestId(), catalogue.unitId());
    }
}
