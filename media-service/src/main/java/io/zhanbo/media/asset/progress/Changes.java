package io.zhanbo.media.asset.progress;

import java.util.function.Predicate;

/** Lets through what differs from what it let through last, and everything's every nth repetition. */
class Changes<T> implements Predicate<T> {
    private final int mostRepetitions;
    private T last;
    private int repetitions;

    Changes(int mostRepetitions) {
        this.mostRepetitions = mostRepetitions;
    }

    @Override
    public boolean test(T next) {
        repetitions = next.equals(last) ? repetitions + 1 : 0;
        last = next;
        return repetitions % mostRepetitions == 0;
    }
}
