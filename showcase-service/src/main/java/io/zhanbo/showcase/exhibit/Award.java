package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.judging.Prize;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsFinal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The prize an exhibit won.
 *
 * @param roundId        the round that awarded it
 * @param resultsVersion version of that round's results
 * @param code           code of the prize, for example {@code FIRST}
 * @param name           what people read, for example 一等奖
 * @param place          1 for the best prize of the round
 * @param rank           the entry's rank in the round, 1 for the best
 */
@Embeddable
public record Award(
        String roundId,
        long resultsVersion,
        @Column(name = "prize_code") String code,
        @Column(name = "prize_name") String name,
        @Column(name = "prize_place") int place,
        int rank) {

    /** What a ranked entry won; call it for winners only. */
    static Award of(ResultsFinal results, RankedEntry winner) {
        List<Prize> prizes = results.prizes();
        int index = IntStream.range(0, prizes.size())
                .filter(each -> prizes.get(each).code().equals(winner.prize()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The round has no prize " + winner.prize()));
        return new Award(
                results.roundId(),
                results.version(),
                winner.prize(),
                prizes.get(index).name(),
                index + 1,
                winner.rank());
    }

    /** Whether this is later news of the same round. */
    boolean replaces(Award known) {
        return roundId.equals(known.roundId) && resultsVersion > known.resultsVersion;
    }
}
