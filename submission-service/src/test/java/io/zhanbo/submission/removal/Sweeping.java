package io.zhanbo.submission.removal;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other features have files deleted now. */
@ApplicationScoped
public class Sweeping {

    private final SweepRemovals sweepRemovals;

    Sweeping(SweepRemovals sweepRemovals) {
        this.sweepRemovals = sweepRemovals;
    }

    public void sweep() {
        sweepRemovals.sweep();
    }
}
