package io.zhanbo.judging.opening;

import io.zhanbo.judging.entry.Nomination;
import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.round.BlindCodes;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.Rounds;
import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.round.Works;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;

/** Opens a round over all nominated entries of a contest, or those a unit vouches for: freezes rules and works, seats the jury, hides who is who. */
@ApplicationScoped
@Transactional
class OpenRound {

    private final PutForward putForward;
    private final Rounds rounds;
    private final Works works;
    private final Seats seats;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;
    private final RandomGenerator random;

    OpenRound(
            PutForward putForward,
            Rounds rounds,
            Works works,
            Seats seats,
            Outbox outbox,
            Journal journal,
            Clock clock,
            RandomGenerator random) {
        this.putForward = putForward;
        this.rounds = rounds;
        this.works = works;
        this.seats = seats;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    /** @param unitId the unit whose preliminary it is; empty for the organiser's */
    Round open(RoundDraft draft, Optional<String> unitId) {
        Round round =
                new Round(draft.contestId(), draft.level(), unitId, draft.title(), draft.rules(), clock.instant());
        List<String> jury = draft.jury();
        Set<String> leftOut = draft.leftOut();
        List<Work> frozen = freeze(round, putForward.hold(round, leftOut));
        persist(round);
        works.persist(frozen);
        jury.forEach(judge -> seats.persist(new Seat(round.id(), judge, random.nextLong())));
        outbox.publish(
                round.id(), round.opened(frozen.stream().map(Work::entryId).toList()));
        journal.write("round:" + round.id(), "opened", inWords(round, leftOut));
        return round;
    }

    /** In the order of the codes, which are random: so not even the order of the works tells anything. */
    private List<Work> freeze(Round round, List<Nomination> nominated) {
        List<String> codes = BlindCodes.draw(nominated.size(), random);
        return IntStream.range(0, nominated.size())
                .mapToObj(i -> freeze(round, codes.get(i), nominated.get(i)))
                .sorted(Comparator.comparing(Work::code))
                .toList();
    }

    private static Work freeze(Round round, String code, Nomination nomination) {
        return new Work(round, code, nomination, nomination.proxyKey().orElseThrow());
    }

    private static String inWords(Round round, Set<String> leftOut) {
        String rules = "rules " + round.rulesHash();
        return leftOut.isEmpty() ? rules : rules + " without " + new TreeSet<>(leftOut);
    }

    private void persist(Round round) {
        try {
            rounds.persistAndFlush(round);
        } catch (ConstraintViolationException e) {
            // Two people, or one click too many: the index decides which of two rounds there is.
            throw new RoundExists(round.level());
        }
    }
}
