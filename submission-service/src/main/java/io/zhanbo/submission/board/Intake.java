package io.zhanbo.submission.board;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what has come in, with one query for all units. */
@ApplicationScoped
class Intake {

    private static final String COUNTS = """
            select u.unit_id as unit,
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
            group by u.unit_id
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
        return new IntakeBoard(contestId, timeLeft(contest), units(contest));
    }

    TimeLeft timeLeft(Contest contest) {
        return TimeLeft.of(contest.timeline(), clock.instant());
    }

    /** All units of a contest, in its order. */
    List<UnitIntake> units(Contest contest) {
        Map<String, Tuple> rows = rows(contest.id());
        UnitTree tree = contest.tree();
        return contest.units().stream()
                .map(unit -> UnitIntake.of(
                        unit,
                        counts(rows.get(unit.unitId())),
                        tree.within(unit.unitId()).stream()
                                .map(each -> counts(rows.get(each)))
                                .reduce(Counts.NONE, Counts::plus),
                        lastActivity(rows.get(unit.unitId()))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Tuple> rows(String contestId) {
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("contest", contestId)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("unit", String.class), Function.identity()));
    }

    /** None for a unit that is being added at this moment. */
    private static Counts counts(Tuple row) {
        return row == null
                ? Counts.NONE
                : new Counts(
                        number(row, "drafts"),
                        number(row, "submitted"),
                        number(row, "vouched"),
                        number(row, "nominated"),
                        number(row, "checking"),
                        number(row, "review"),
                        number(row, "rejected"));
    }

    private static Instant lastActivity(Tuple row) {
        return row == null ? null : row.get("last_activity", Instant.class);
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
