package io.zhanbo.judging.ranking;

/**
 * Where a work stands.
 *
 * @param rank      1 for the best; works that share a rank leave the next ones out (1, 2, 2, 4)
 * @param sharing   how many works have this rank, itself included
 * @param decidedBy what set it apart from the works with the same score
 */
public record Place(Tally tally, int rank, int sharing, DecidedBy decidedBy) {

    /** The links of the tie chain. */
    public enum DecidedBy {
        /** No other work has this score. */
        SCORE,
        /** The mean mark for the first criterion; more is better. */
        FIRST_CRITERION,
        /** How far the counted scores lie apart; less is better. */
        SPREAD,
        /** Nothing: it shares its rank. */
        NOTHING
    }
}
