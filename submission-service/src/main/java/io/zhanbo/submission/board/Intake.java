package io.zhanbo.submission.board;

import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.ContestDeadlines;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what has come in, with one query for all units that are asked for. */
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
                count(*) filter (where e.video_verdict = 'FAILED' and e.video_rejection_reason is null) as failed,
                max(happened.at) as last_activity
            from unit u
            left join entry e on e.contest_id = u.contest_id and e.unit_id = u.unit_id and e.state <> 'WITHDRAWN'
            left join lateral (select max(at) as at from journal where subject = 'entry:' || e.id) happened on true
            where u.contest_id = :contest and u.unit_id in :units
            group by u.unit_id
            """;

    private final EntityManager database;
    private final Contests contests;
    private final Deadlines deadlines;
    private final Clock clock;

    Intake(EntityManager database, Contests contests, Deadlines deadlines, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    IntakeBoard of(String contestId) {
        Contest contest = contests.get(contestId);
        List<String> all = contest.units().stream().map(Unit::unitId).toList();
        Instant now = clock.instant();
        return new IntakeBoard(contestId, TimeLeft.of(contest.timeline(), now), units(contest, all, now));
    }

    /** How long there is time for a unit's own entries. */
    TimeLeft timeLeft(String contestId, String unitId, Instant now) {
        return TimeLeft.of(deadlines.of(contestId, unitId), now);
    }

    /**
     * Some units of a contest, in its order.
     *
     * @param unitIds which; with each all that are below it
     */
    List<UnitIntake> units(Contest contest, Collection<String> unitIds, Instant now) {
        Map<String, Tuple> rows = rows(contest.id(), unitIds);
        UnitTree tree = contest.tree();
        ContestDeadlines until = deadlines.within(contest);
        Set<String> wanted = Set.copyOf(unitIds);
        return contest.units().stream()
                .filter(unit -> wanted.contains(unit.unitId()))
                .map(unit -> UnitIntake.of(
                        unit,
                        counts(rows.get(unit.unitId())),
                        tree.within(unit.unitId()).stream()
                                .map(each -> counts(rows.get(each)))
                                .reduce(Counts.NONE, Counts::plus),
                        lastActivity(rows.get(unit.unitId())),
                        TimeLeft.of(until.ofUnit(unit.unitId()), now)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Tuple> rows(String contestId, Collection<String> unitIds) {
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("contest", contestId)
                .setParameter("units", unitIds)
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
                        number(row, "rejected"),
                        number(row, "failed"));
    }

    private static Instant lastActivity(Tuple row) {
        return row == null ? null : row.get("last_activity", Instant.class);
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
