package io.zhanbo.submission.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The extensions there are. */
@ApplicationScoped
public class Extensions {

    private final EntityManager database;

    Extensions(EntityManager database) {
        this.database = database;
    }

    public void add(Extension extension) {
        database.persist(extension);
    }

    /** To change. */
    public Optional<Extension> lock(String id) {
        return Optional.ofNullable(database.find(Extension.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Extension> of(String contestId) {
        return database.createQuery(
                        "from Extension where contestId = :contest order by approvedAt, id", Extension.class)
                .setParameter("contest", contestId)
                .getResultList();
    }

    public List<Extension> ofEntry(String entryId) {
        return database.createQuery("from Extension where entryId = :entry order by approvedAt, id", Extension.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** All that were granted to one entry alone. */
    public void forget(String entryId) {
        database.createQuery("delete from Extension where entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    /** Those of an entry that are neither revoked nor used up, the longest first, and of two those for any number of uses. */
    List<Extension> open(Bound bound) {
        return database.createQuery("""
                        from Extension where contestId = :contest and (unitId = :unit or entryId = :entry)
                        and revokedAt is null and usedAt is null order by oneUse, until desc, id
                        """, Extension.class)
                .setParameter("contest", bound.contestId())
                .setParameter("unit", bound.unitId())
                .setParameter("entry", bound.id())
                .getResultList();
    }

    /** All of a contest that are neither revoked nor used up. */
    List<Extension> open(String contestId) {
        return database.createQuery(
                        "from Extension where contestId = :contest and revokedAt is null and usedAt is null order by id",
                        Extension.class)
                .setParameter("contest", contestId)
                .getResultList();
    }

    /** Uses one up, in the database itself: of two at once, one gets true. */
    boolean use(Extension extension, String entryId, Instant now) {
        return database.createQuery("""
                                update Extension set usedAt = :now, usedBy = :entry
                                where id = :id and usedAt is null and revokedAt is null
                                """)
                        .setParameter("now", now)
                        .setParameter("entry", entryId)
                        .setParameter("id", extension.id())
                        .executeUpdate()
                == 1;
    }
}
