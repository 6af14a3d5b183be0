package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.nomination.NominationsRefused.Obstacle;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A unit hands its nominations in as a whole, best first: all of the list or none of it. What is nominated already stays so,
 * and the same list once more changes nothing. The list is also the head of the unit's ranking from then on.
 */
@ApplicationScoped
class NominateCatalogue {

    private final Contests contests;
    private final SpokenFor spokenFor;
    private final Entries entries;
    private final Units units;
    private final Finalists finalists;
    private final ProblemWords words;
    private final CallerLanguage language;
    private final Journal journal;
    private final Clock clock;

    NominateCatalogue(
            Contests contests,
            SpokenFor spokenFor,
            Entries entries,
            Units units,
            Finalists finalists,
            ProblemWords words,
            CallerLanguage language,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.spokenFor = spokenFor;
        this.entries = entries;
        this.units = units;
        this.finalists = finalists;
        this.words = words;
        this.language = language;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws NotOfUnit           naming the entries that are not the unit's or those of units below it
     * @throws NominationsRefused with every entry that prevents it
     */
    @Transactional
    HandedIn nominate(String contestId, String unitId, EntryList list) {
        Instant now = clock.instant();
        spokenFor.require(contestId, unitId);
        Contest contest = contests.hold(contestId);
        contest.timeline().requireNominationsOpen(now);
        List<String> ids = list.of(contest, unitId, entries);
        Map<String, Entry> works = entries.ofUnits(ids);
        Stream<String> unitIds = works.values().stream().map(Entry::unitId);
        units.hold(
                contestId,
                contest.tree(),
                Stream.concat(unitIds, Stream.of(unitId)).toList());
        List<String> added = addAll(ids.stream().map(works::get).toList(), contest, now);
        rank(contestId, unitId, ids);
        if (!added.isEmpty()) {
            journal.write("unit:" + contestId + "/" + unitId, "handed in nominations", String.join(", ", added));
        }
        int nominated = units.nominated(contestId, contest.tree(), unitId);
        return HandedIn.of(contest, contest.unit(unitId).orElseThrow(), ids, added, nominated, now);
    }

    /** What was done for the others when one is refused goes with the transaction. */
    private List<String> addAll(List<Entry> works, Contest contest, Instant now) {
        List<String> added = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (Entry work : works) {
            if (work.state() == EntryState.NOMINATED) {
                continue;
            }
            try {
                finalists.add(work, contest, now);
                added.add(work.id());
            } catch (BrokenRule obstacle) {
                obstacles.add(new Obstacle(work.id(), obstacle.code(), words.detail(obstacle, language.get())));
            }
        }
        if (!obstacles.isEmpty()) {
            throw new NominationsRefused(obstacles);
        }
        return added;
    }

    private void rank(String contestId, String unitId, List<String> ids) {
        Stream<String> others =
                units.holdRanking(contestId, unitId).entries().stream().filter(id -> !ids.contains(id));
        units.rank(contestId, unitId, Stream.concat(ids.stream(), others).toList());
    }
}
