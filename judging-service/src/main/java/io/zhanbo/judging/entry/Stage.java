package io.zhanbo.judging.entry;

/** What an entry may be judged for now. */
enum Stage {
    /** The preliminary of its unit: its liaison answers for it. */
    VOUCHED,
    /** The final. */
    NOMINATED,
    /** Nothing: it was returned, has a newer film nobody has vouched for, or left the contest. */
    OUT
}
