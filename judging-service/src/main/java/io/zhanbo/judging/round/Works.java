package io.zhanbo.judging.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class Works implements PanacheRepositoryBase<Work, String> {

    /** All works of a round, void ones included, in the order of their random codes. */
    public List<Work> all(String roundId) {
        return list("roundId", Sort.by("code"), roundId);
    }

    /** The works of a round that still count, in the order of their random codes. */
    public List<Work> counting(String roundId) {
        return list("roundId = ?1 and voidedAt is null", Sort.by("code"), roundId);
    }

    /**
     * The work a judge means.
     *
     * @throws NotFound     if the round has no such code
     * @throws WorkWithdrawn if it is void
     */
    public Work named(String roundId, String code) {
        Work work = find("roundId = ?1 and code = ?2", roundId, code)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("work"));
        if (work.isVoid()) {
            throw new WorkWithdrawn(code);
        }
        return work;
    }

    /** Of every round, void ones included. */
    List<Work> everyOf(String entryId) {
        return list("entryId", Sort.by("roundId"), entryId);
    }

    public List<Work> of(String entryId) {
        return list("entryId = ?1 and voidedAt is null", Sort.by("roundId"), entryId);
    }
}
