package io.zhanbo.submission.board;

/**
 * How many entries there are of each kind; those withdrawn do not count.
 *
 * @param failed whose videos the machine could not check: for an operator to repeat
 */
record Counts(
        long drafts,
        long submitted,
        long vouched,
        long nominated,
        long checking,
        long review,
        long rejected,
        long failed) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(
                drafts + other.drafts,
                submitted + other.submitted,
                vouched + other.vouched,
                nominated + other.nominated,
                checking + other.checking,
                review + other.review,
                rejected + other.rejected,
                failed + other.failed);
    }
}
