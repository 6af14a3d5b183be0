package io.zhanbo.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction at a time do something for which there is no row yet that it could lock. */
@ApplicationScoped
public class NamedLock {

    private final EntityManager database;

    NamedLock(EntityManager database) {
        this.database = database;
    }

    /** Waits for the lock of this name and holds it until the transaction ends. */
    public void take(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }
}
