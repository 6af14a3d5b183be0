package io.zhanbo.judging.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Results implements PanacheRepositoryBase<Result, String> {

    void forget(String roundId) {
        delete("roundId", roundId);
    }
}
