package io.zhanbo.media.rendition;

import io.zhanbo.media.job.queue.StepName;

/** Renditions that are made when someone asks for them. */
public enum OnRequest {
    MASTER(StepName.MASTER),
    XDCAM(StepName.XDCAM),
    PRORES(StepName.PRORES);

    private final StepName step;

    OnRequest(StepName step) {
        this.step = step;
    }

    StepName step() {
        return step;
    }
}
