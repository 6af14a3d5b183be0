package io.zhanbo.judging.jury;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Who sits on which jury. For everyone else a round's works do not exist. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, String> {

    private static final String OF_JUDGE = "roundId = ?1 and judge = ?2";

    /** The jury of a round, in the order of their random ids. */
    public List<Seat> of(String roundId) {
        return list("roundId", Sort.by("id"), roundId);
    }

    public Optional<Seat> find(String roundId, String judge) {
        return find(OF_JUDGE, roundId, judge).firstResultOptional();
    }

    /**
     * The seat of a judge who may see works.
     *
     * @throws NotFound if there is none, or no such round
     * @throws JudgeExcused if the judge was excused
     */
    public Seat serving(String roundId, String judge) {
        return serving(find(roundId, judge));
    }

    /** As {@link #serving}; one act of a judge waits for the other, so that a double click writes one sheet. */
    public Seat servingLocked(String roundId, String judge) {
        return serving(locked(roundId, judge));
    }

    Optional<Seat> locked(String roundId, String judge) {
        return find(OF_JUDGE, roundId, judge)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static Seat serving(Optional<Seat> found) {
        Seat seat = found.orElseThrow(() -> new NotFound("round"));
        if (seat.isExcused()) {
            throw new JudgeExcused();
        }
        return seat;
    }
}
