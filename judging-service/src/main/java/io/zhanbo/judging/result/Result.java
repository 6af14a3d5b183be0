package io.zhanbo.judging.result;

import io.zhanbo.judging.ranking.AwardAllocation.Award;
import io.zhanbo.judging.ranking.Place;
import io.zhanbo.judging.ranking.Tally;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** How a work fared, with the sentence that explains it; written when the round is counted and never altered. */
@Entity
@Table(name = "result")
class Result {

    @Id
    private String workId;

    private String roundId;
    private int place;
    private BigDecimal score;
    private String prize;
    private int validScores;
    private boolean trimmed;
    private String wordsZh;
    private String wordsEn;

    protected Result() {}

    Result(String roundId, Place place, Optional<Award> award, String wordsZh, String wordsEn) {
        Tally tally = place.tally();
        this.workId = tally.workId();
        this.roundId = roundId;
        this.place = place.rank();
        this.score = tally.score();
        this.prize = award.map(won -> won.prize().code()).orElse(null);
        this.validScores = tally.valid();
        this.trimmed = tally.trimmed();
        this.wordsZh = wordsZh;
        this.wordsEn = wordsEn;
    }

    String workId() {
        return workId;
    }

    String roundId() {
        return roundId;
    }

    int rank() {
        return place;
    }

    BigDecimal score() {
        return score;
    }

    /** Code of the prize, or null. */
    String prize() {
        return prize;
    }

    int validScores() {
        return validScores;
    }

    boolean isTrimmed() {
        return trimmed;
    }

    String wordsZh() {
        return wordsZh;
    }

    String wordsEn() {
        return wordsEn;
    }
}
