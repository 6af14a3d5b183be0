package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The scripts that were announced and are on their way, one an entry. Whoever changes one holds its entry's lock. */
@ApplicationScoped
class AwaitedScripts {

    private final EntityManager database;
    private final Removals removals;
    private final ScriptSettings settings;

    AwaitedScripts(EntityManager database, Removals removals, ScriptSettings settings) {
        this.database = database;
        this.removals = removals;
        this.settings = settings;
    }

    Optional<ScriptUpload> of(String entryId) {
        return Optional.ofNullable(database.find(ScriptUpload.class, entryId));
    }

    /** Unless another was announced meanwhile. */
    Optional<ScriptUpload> of(ExpectedScript expected) {
        return of(expected.entryId()).filter(known -> known.isAt(expected.key()));
    }

    /** Whatever was awaited before is given up. */
    void await(ScriptUpload upload) {
        of(upload.entryId()).ifPresent(this::giveUp);
        database.flush();
        database.persist(upload);
    }

    /**
     * No longer awaits it, whether it has come or not. What may lie where it was sent to goes when nobody can write there any more:
     * the address outlives the announcement, and a file sent once more would otherwise stay for ever.
     */
    void giveUp(ScriptUpload upload) {
        Instant addressEnds = upload.announcedAt().plus(settings.urlValidity());
        removals.wantLater(upload.entryId(), Bucket.WORK, upload.objectKey(), addressEnds);
        database.remove(upload);
    }

    List<String> announcedBefore(Instant moment) {
        return database.createQuery(
                        "select entryId from ScriptUpload where announcedAt < :moment order by entryId", String.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
