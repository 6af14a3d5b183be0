package io.zhanbo.submission.contest;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.submission.contest.ContestDefinition.Offsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is possible when, as the server's clock sees it.
 *
 * <p>Moments are whole seconds. A closing second is inclusive: what arrives before the next second begins is in time.
 *
 * @param closesAt       last second of handing in, with the grace the contest grants everyone and what was granted besides
 * @param certainTo      the same without what another may use up
 * @param revisableAfter the second after which what was handed in may be changed; an extension does not move it, so that
 *                       whoever handed in before is not shut out meanwhile
 * @param revisableTo    last second in which it may; not before {@code certainTo}
 */
public record Timeline(
        ZoneId zone,
        Instant opensAt,
        Instant closesAt,
        Instant certainTo,
        Instant revisableAfter,
        Instant revisableTo,
        Instant nominationsCloseAt,
        Duration repair,
        Instant showcaseFrom,
        Instant showcaseUntil) {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** So long after the end of the public run, by the contest's calendar. */
    public Instant endPlus(Period period) {
        return showcaseUntil.atZone(zone).plus(period).toInstant();
    }

    static Timeline of(ContestDefinition definition) {
        Instant start = definition.seasonStart();
        Offsets offsets = definition.timeline();
        return new Timeline(
                ZoneId.of(definition.zone()),
                seconds(start.plus(offsets.opens())),
                seconds(start.plus(offsets.handIn())),
                seconds(start.plus(offsets.handIn())),
                seconds(start.plus(offsets.handIn())),
                seconds(start.plus(offsets.revise())),
                seconds(start.plus(offsets.nominationsClose())),
                offsets.repair(),
                seconds(start.plus(offsets.showcaseFrom())),
                seconds(start.plus(offsets.showcaseUntil())));
    }

    /** Whether a closing second is over. */
    public static boolean isOver(Instant lastSecond, Instant now) {
        return !now.isBefore(lastSecond.plusSeconds(1));
    }

    public boolean isClosed(Instant now) {
        return isOver(closesAt, now);
    }

    /** Whether handing in is over for those who were granted nothing, but changing what has been handed in is not. */
    public boolean isRevisable(Instant now) {
        return !isRevisionAhead(now) && !isOver(revisableTo, now);
    }

    /** Whether what has been handed in may not be changed yet. */
    public boolean isRevisionAhead(Instant now) {
        return !isOver(revisableAfter, now);
    }

    /** Whether nominations are over, and all other time with them. */
    public boolean isFrozen(Instant now) {
        return isOver(nominationsCloseAt, now);
    }

    /**
     * With a later closing, though never later than that of nominations: what comes then can go nowhere. The window in which
     * to revise ends no earlier; where there is none, an extension makes none.
     */
    public Timeline extendedTo(Instant until) {
        Instant last = capped(until);
        boolean hasWindow = revisableTo.isAfter(revisableAfter);
        return with(
                later(closesAt, last),
                later(certainTo, last),
                hasWindow ? revisableAfter : later(revisableAfter, last),
                later(revisableTo, last));
    }

    /**
     * With a later closing for the one who comes first. The window in which to revise stays as it is: who handed in must not
     * lose their place because another was faster.
     */
    public Timeline extendedOnceTo(Instant until) {
        return with(later(closesAt, capped(until)), certainTo, revisableAfter, revisableTo);
    }

    /** Without what another may use up. */
    public Timeline certain() {
        return with(certainTo, certainTo, revisableAfter, revisableTo);
    }

    private Timeline with(Instant closing, Instant certain, Instant afterwards, Instant revisable) {
        return new Timeline(
                zone,
                opensAt,
                closing,
                certain,
                afterwards,
                revisable,
                nominationsCloseAt,
                repair,
                showcaseFrom,
                showcaseUntil);
    }

    /**
     * @throws ContestNotOpen before handing in begins
     * @throws ContestClosed  after its last second
     */
    public void requireOpen(Instant now) {
        if (now.isBefore(opensAt)) {
            throw new ContestNotOpen(opensAt, readable(opensAt));
        }
        if (isClosed(now)) {
            throw new ContestClosed(closesAt, readable(closesAt));
        }
    }

    /** @throws NominationsClosed after the last second of nominating */
    public void requireNominationsOpen(Instant now) {
        if (isFrozen(now)) {
            throw new NominationsClosed(nominationsCloseAt, readable(nominationsCloseAt));
        }
    }

    /** The last second of a repair window that opens now; it ends with the nominations at the latest. */
    public Instant repairUntil(Instant now) {
        return until(now, repair);
    }

    /** The last second of any window so long that opens now; it ends with the nominations at the latest. */
    public Instant until(Instant now, Duration length) {
        return capped(seconds(now.plus(length)));
    }

    /** The last second of a window, which may have been opened when nominations were to close later. */
    public Instant capped(Instant last) {
        return last.isBefore(nominationsCloseAt) ? last : nominationsCloseAt;
    }

    /** @param stages as the definition names them, which this does not keep: they decide nothing */
    ContestChanged.Timeline published(List<ContestChanged.Stage> stages) {
        return new ContestChanged.Timeline(
                opensAt, closesAt, nominationsCloseAt, repair.toSeconds(), showcaseFrom, showcaseUntil, stages);
    }

    static List<ContestChanged.Stage> stages(ContestDefinition definition) {
        Instant start = definition.seasonStart();
        return Stream.ofNullable(definition.timeline().stages())
                .flatMap(List::stream)
                .map(stage -> new ContestChanged.Stage(
                        stage.code(),
                        stage.name(),
                        seconds(start.plus(stage.from())),
                        seconds(start.plus(stage.until()))))
                .toList();
    }

    /** A moment as people read it in the contest's time zone. */
    public String readable(Instant moment) {
        return READABLE.format(moment.atZone(zone)) + " (" + zone.getId() + ")";
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
