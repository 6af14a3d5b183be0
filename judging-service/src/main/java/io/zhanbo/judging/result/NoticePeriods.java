package io.zhanbo.judging.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.judging.round.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Watches for notice periods that are over. */
@ApplicationScoped
class NoticePeriods {
    private static final Logger LOG = Logger.getLogger(NoticePeriods.class);

    private final Rounds rounds;
    private final FinishRound finishRound;
    private final Clock clock;

    NoticePeriods(Rounds rounds, FinishRound finishRound, Clock clock) {
        this.rounds = rounds;
        this.finishRound = finishRound;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.judging.result.look-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void finishDueRounds() {
        rounds.idsDueAt(clock.instant()).forEach(this::finish);
    }

    /** One round that fails must not keep the others from becoming final; it is tried again at the next look. */
    private void finish(String roundId) {
        try {
            finishRound.finishIfDue(roundId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Round %s is due but could not be made final", roundId);
        }
    }
}
