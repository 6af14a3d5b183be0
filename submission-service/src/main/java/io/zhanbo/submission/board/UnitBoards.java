package io.zhanbo.submission.board;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Completeness;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.unit.Ranking;
import io.zhanbo.submission.unit.Units;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows a unit's board to its liaison and the organiser. */
@ApplicationScoped
class UnitBoards {

    private final Intake intake;
    private final Entries entries;
    private final Units units;
    private final Contacts contacts;
    private final SpokenFor spokenFor;
    private final Clock clock;

    UnitBoards(Intake intake, Entries entries, Units units, Contacts contacts, SpokenFor spokenFor, Clock clock) {
        this.intake = intake;
        this.entries = entries;
        this.units = units;
        this.contacts = contacts;
        this.spokenFor = spokenFor;
        this.clock = clock;
    }

    /** @throws NotFound if there is none or it is none of the caller's */
    UnitBoard of(String contestId, String unitId, Page page) {
        Instant now = clock.instant();
        Contest contest = spokenFor.requireOrOrganiser(contestId, unitId);
        List<String> within = contest.tree().within(unitId);
        List<UnitIntake> counted = intake.units(contest, within, now);
        Ranking ranking = units.ranking(contestId, unitId);
        return new UnitBoard(
                one(counted, unitId),
                counted.stream().filter(unit -> !unit.unitId().equals(unitId)).toList(),
                intake.timeLeft(contestId, unitId, now),
                ranking.version(),
                page.number(),
                page.size(),
                entries.countOfContest(contestId, within),
                entries.ofContest(contestId, within, page).stream()
                        .map(entry -> line(entry, ranking))
                        .toList());
    }

    private static UnitIntake one(List<UnitIntake> counted, String unitId) {
        return counted.stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }

    private UnitBoard.Line line(Entry entry, Ranking ranking) {
        int place = ranking.entries().indexOf(entry.id());
        Optional<Video> video = entry.video();
        return new UnitBoard.Line(
                entry.id(),
                entry.version(),
                entry.unitId(),
                place < 0 ? null : place + 1,
                entry.text().title(),
                contacts.name(entry),
                entry.state(),
                video.map(Video::verdict).orElse(null),
                video.map(Video::findingCount).orElse(0),
                Completeness.gaps(entry),
                !entry.isUnclaimed());
    }
}
