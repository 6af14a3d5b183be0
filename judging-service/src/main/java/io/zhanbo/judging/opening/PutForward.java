package io.zhanbo.judging.opening;

import io.zhanbo.judging.entry.Nomination;
import io.zhanbo.judging.entry.Nominations;
import io.zhanbo.judging.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Finds the entries that a round about to open is held over: the nominees, or what its unit vouches for. */
@ApplicationScoped
class PutForward {

    private final Nominations nominations;

    PutForward(Nominations nominations) {
        this.nominations = nominations;
    }

    /**
     * At least one, every one with a judges' copy; held until the current transaction ends.
     *
     * @param without ids of entries to leave out
     * @throws NothingNominated if a contest has no nominee
     * @throws NothingVouched   if a unit has nothing to judge
     * @throws WorksNotReady    if copies are missing
     */
    List<Nomination> hold(Round round, Set<String> without) {
        List<Nomination> found = round.unitId()
                .map(unit -> vouched(round.contestId(), unit, without))
                .orElseGet(() -> nominated(round.contestId(), without));
        List<Nomination> waiting =
                found.stream().filter(each -> each.proxyKey().isEmpty()).toList();
        if (!waiting.isEmpty()) {
            throw new WorksNotReady(waiting);
        }
        return found;
    }

    private List<Nomination> nominated(String contestId, Set<String> without) {
        if (!without.isEmpty()) {
            throw new NomineeLeftOut();
        }
        List<Nomination> found = nominations.hold(contestId);
        if (found.isEmpty()) {
            throw new NothingNominated(contestId);
        }
        return found;
    }

    private List<Nomination> vouched(String contestId, String unitId, Set<String> without) {
        List<Nomination> found = nominations.holdVouched(contestId, unitId).stream()
                .filter(each -> !without.contains(each.entryId()))
                .toList();
        if (found.isEmpty()) {
            throw new NothingVouched(unitId);
        }
        return found;
    }
}
