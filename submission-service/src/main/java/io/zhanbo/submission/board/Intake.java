package io.zhanbo.submission.board;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what has come in, with one query for all units. */
@ApplicationScoped
class Intake {

    private static final String COUNTS = """
            select u.unit_id as unit, u.quota as quota,
                count(*) filter (where e.state = 'DRAFT') as drafts,
                count(*) filter (where e.state = 'SUBMITTED') as submitted,
                count(*) filter (where e.state = 'VOUCHED') as vouched,
                count(*) filter (where e.state = 'NOMINATED') as nominated,
                count(*) filter (where e.video_verdict = 'CHECKING') as checking,
                count(*) filter (where e.video_verdict = 'REVIEW' and e.video_override_reason is null
                    and e.video_rejection_reason is null) as review,
                count(*) filter (where e.video_verdict = 'REJECTED' or e.video_rejection_reason is not null) as rejected,
                max(happened.at) as last_activity
            from unit u
            left join entry e on e.contest_id = u.contest_id and e.unit_id = u.unit_id and e.state <> 'WITHDRAWN'
            left join lateral (select max(at) as at from journal where subject = 'entry:' || e.id) happened on true
            where u.contest_id = :contest
            group by u.unit_id, u.quota
            """;

    private final EntityManager database;
    private final Contests contests;
    private final Clock clock;

    Intake(EntityManager database, Contests contests, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.clock = clock;
    }

    IntakeBoard of(String contestId) {
        Contest contest = contests.get(contestId);
        Instant closesAt = contest.timeline().closesAt();
        long secondsLeft =
                Math.max(0, Duration.between(clock.instant(), closesAt).toSeconds());
        return new IntakeBoard(contestId, closesAt, secondsLeft, units(contest));
    }

    /** @throws NotFound if the contest has no such unit */
    UnitIntake of(String contestId, String unitId) {
        return units(contests.get(contestId)).stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }

    private List<UnitIntake> units(Contest contest) {
        Map<String, Tuple> counts = counts(contest.id());
        return contest.unitChoices().stream()
                .map(unit -> intake(unit, counts.get(unit.code())))
                .filter(Objects::nonNull)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Tuple> counts(String contestId) {
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("contest", contestId)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("unit", String.class), Function.identity()));
    }

    private static UnitIntake intake(Choice unit, Tuple row) {
        return row == null
                ? null
                : new UnitIntake(
                        unit.code(),
                        unit.name(),
                        number(row, "quota"),
                        number(row, "drafts"),
                        number(row, "submitted"),
                        number(row, "vouched"),
                        number(row, "nominated"),
                        number(row, "checking"),
                        number(row, "review"),
                        number(row, "rejected"),
                        row.get("last_activity", Instant.class));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
