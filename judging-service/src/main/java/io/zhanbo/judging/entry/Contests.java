package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Contests implements PanacheRepositoryBase<Contest, String> {

    /** The contest, or one, not persisted, that knows no names yet. */
    Contest known(String id) {
        return findByIdOptional(id).orElseGet(() -> new Contest(id));
    }
}
