package io.zhanbo.judging.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhanbo.events.judging.Level;
import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.RoundState;
import io.zhanbo.judging.round.Rules;
import io.zhanbo.judging.round.Work;
import java.time.Instant;
import java.util.List;

/**
 * A round as its people see it.
 *
 * @param unitId       the unit whose preliminary it is; absent for the organiser's rounds
 * @param rulesHash    SHA-256 over the rules as canonical JSON (members sorted, no white space, plain numbers), lower-case hex
 * @param workCount    works that still count
 * @param judges       for the organiser and the owner only
 * @param works        likewise: it says which code is which entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundView(
        String id,
        String contestId,
        Level level,
        String unitId,
        String title,
        RoundState state,
        Rules rules,
        String rulesHash,
        Instant openedAt,
        Instant closedAt,
        Instant announcedAt,
        Instant finalAt,
        String cancelReason,
        long workCount,
        List<JudgeView> judges,
        List<WorkView> works) {

    /** @param excuse why the judge was excused, or absent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JudgeView(String judge, boolean excused, String excuse) {}

    /** @param withdrawn whether its entry left the contest, so that it counts no longer */
    record WorkView(String code, String entryId, String title, boolean withdrawn) {}

    static RoundView forDesk(Round round, List<Seat> seats, List<Work> works) {
        return of(
                round,
                works,
                seats.stream()
                        .map(seat -> new JudgeView(seat.judge(), seat.isExcused(), seat.excuse()))
                        .toList(),
                works.stream()
                        .map(work -> new WorkView(work.code(), work.entryId(), work.title(), work.isVoid()))
                        .toList());
    }

    static RoundView forJudge(Round round, List<Work> works) {
        return of(round, works, null, null);
    }

    private static RoundView of(Round round, List<Work> works, List<JudgeView> judges, List<WorkView> workViews) {
        return new RoundView(
                round.id(),
                round.contestId(),
                round.level(),
                round.unitId().orElse(null),
                round.title(),
                round.state(),
                round.rules(),
                round.rulesHash(),
                round.openedAt(),
                round.closedAt(),
                round.announcedAt(),
                round.finalAt(),
                round.cancelReason(),
                works.stream().filter(work -> !work.isVoid()).count(),
                judges,
                workViews);
    }
}
