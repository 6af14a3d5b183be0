package io.zhanbo.showcase.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The way of one exhibit's files into the public bucket, and later out of it. Whoever works on it holds its row locked. */
@Entity
class Publication extends PanacheEntityBase {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    @Id
    private String exhibitId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Copy> copies;

    private Instant dueAt;
    private int attempts;

    private Instant removedAt;

    protected Publication() {}

    Publication(String exhibitId, List<Copy> copies, Instant now) {
        this.exhibitId = exhibitId;
        this.copies = copies;
        this.dueAt = now;
    }

    /** One that has something to do and that nobody else works on, locked until the transaction ends. */
    static Optional<Publication> next(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select p.* from publication p join exhibit e on e.id = p.exhibit_id
                        where p.removed_at is null and p.due_at <= :now
                        and (e.state in ('PUBLISHING', 'TAKEN_DOWN') or e.next_poster is not null)
                        order by p.due_at limit 1 for update of p skip locked""", Publication.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Publication.class::cast)
                .findFirst();
    }

    /** Whether files of the entry's exhibit lie in public, or are on their way there or away. */
    static boolean isUnderWayFor(String entryId) {
        return ofEntry(entryId)
                .filter(publication -> publication.removedAt == null)
                .isPresent();
    }

    /** Where files were copied from is told by digests of the film. */
    static void forgetCopiesOf(String entryId) {
        ofEntry(entryId).ifPresent(publication -> publication.copies = List.of());
    }

    private static Optional<Publication> ofEntry(String entryId) {
        return find("exhibitId in (select id from Exhibit where entryId = ?1)", entryId)
                .firstResultOptional();
    }

    /** Puts off the next attempt: a second after the first failure, twice as long after each further one, half a minute at most. */
    void failed(Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 5));
        attempts++;
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    void removed(Instant now) {
        removedAt = now;
    }

    String exhibitId() {
        return exhibitId;
    }

    Instant dueAt() {
        return dueAt;
    }

    List<Copy> copies() {
        return copies;
    }
}
