package io.zhanbo.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Videos as the database knows them, of which there is no file. */
@ApplicationScoped
public class FilmRows {
    private final EntityManager entities;

    FilmRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The first revision of a new entry's video; its id is the entry's. */
    public String add(String state, String owner) {
        var id = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into asset (id, entry_id, contest_id, revision, bucket, object_key, size, claimed_sha256, uploaded_at, state,"
                                        + " findings, picture_seconds, failures, owner)"
                                        + " values (?1, ?1, 'contest', 1, 'originals', 'not/there', 10, 'aa', now(), ?2, '[]', 0, 0, ?3)")
                        .setParameter(1, id)
                        .setParameter(2, state)
                        .setParameter(3, owner)
                        .executeUpdate());
        return id;
    }

    /** Runs an update of the row with this id. */
    public void set(String id, String what) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("update asset set " + what + " where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
    }

    public Object get(String id, String column) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select " + column + " from asset where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());
    }
}
