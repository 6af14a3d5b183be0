package io.zhanbo.judging.round;

/** {@code OPEN → CLOSED → ANNOUNCED → FINAL}; a round not yet announced may instead be {@code CANCELLED}. */
public enum RoundState {
    /** Judges score. */
    OPEN,
    /** Scores are fixed and counted; only the organiser sees the results. */
    CLOSED,
    /** Results are under public notice. */
    ANNOUNCED,
    /** Results stand. */
    FINAL,
    /** Given up, so that another round may be opened in its place. */
    CANCELLED
}
