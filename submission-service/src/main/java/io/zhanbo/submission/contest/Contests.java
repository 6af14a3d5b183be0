package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.NamedLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The contests there are. */
@ApplicationScoped
public class Contests {

    private final EntityManager database;
    private final NamedLock lock;

    Contests(EntityManager database, NamedLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** @throws NotFound if there is none of this id */
    public Contest get(String id) {
        return find(id).orElseThrow(() -> new NotFound("contest"));
    }

    Optional<Contest> find(String id) {
        return Optional.ofNullable(database.find(Contest.class, id));
    }

    public List<Contest> all() {
        return database.createQuery("from Contest order by id", Contest.class).getResultList();
    }

    void add(Contest contest) {
        database.persist(contest);
    }

    /** Whoever looks whether a contest is there, and creates it if not, does so alone. */
    void reserve(String id) {
        lock.take("contest:" + id);
    }
}
