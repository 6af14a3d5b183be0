package io.zhanbo.events.judging;

/** Whose round it is: a unit's own preliminary or the organiser's final. */
public enum Level {
    PRELIMINARY,
    FINAL
}
