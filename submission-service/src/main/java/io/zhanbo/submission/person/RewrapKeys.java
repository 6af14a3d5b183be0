package io.zhanbo.submission.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.crypto.DataKeys;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** After a rotation of the keyset: wraps every person's key with the new primary key. What lies under the keys stays as it is. */
@ApplicationScoped
class RewrapKeys implements UnderMasterKey {

    private static final int BATCH = 500;

    private final EntityManager database;
    private final DataKeys keys;
    private final Journal journal;

    RewrapKeys(EntityManager database, DataKeys keys, Journal journal) {
        this.database = database;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public String table() {
        return "person_key";
    }

    @Override
    public int renew() {
        int done = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = QuarkusTransaction.requiringNew().call(this::batch);
            done += batch;
        }
        return done;
    }

    private int batch() {
        List<PersonKey> old = database.createQuery(
                        "from PersonKey where wrappedBy <> :master order by personId", PersonKey.class)
                .setParameter("master", keys.masterId())
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        old.forEach(key -> key.wrap(keys.rewrap(key.wrapped(), key.personId()), keys.masterId()));
        if (!old.isEmpty()) {
            journal.write("person-keys", "rewrapped " + old.size());
        }
        return old.size();
    }
}
