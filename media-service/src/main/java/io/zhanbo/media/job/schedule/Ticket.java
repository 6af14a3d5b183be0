package io.zhanbo.media.job.schedule;

import io.zhanbo.media.job.queue.StepName;

/**
 * One turn of a job in the schedule.
 *
 * @param turn    which time it was begun anew, from 1
 * @param assetId the video it is about
 */
public record Ticket(String jobId, int turn, String assetId, StepName step) {
    private static final String TURN = "/";

    /** As db-scheduler's tables have it. */
    String name() {
        return jobId + TURN + turn;
    }

    /** The job of a ticket of that name. */
    static String jobOf(String name) {
        return name.split(TURN, 2)[0];
    }
}
