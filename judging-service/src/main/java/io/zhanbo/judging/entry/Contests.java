package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Contests implements PanacheRepositoryBase<Contest, String> {

    /** The contest, or a fresh one that knows no names yet. */
    Contest known(String id) {
        return findByIdOptional(id).orElseGet(() -> {
            Contest contest = new Contest(id);
            persist(contest);
            return contest;
        });
    }
}
