package io.zhanbo.media.asset.progress;

import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.AssetState;
import io.zhanbo.media.job.JobState;
import io.zhanbo.media.job.JobView;
import java.util.List;

/**
 * How far the work on the newest revision of a video is.
 *
 * @param verdict null before the check
 * @param steps   what is done to it, in the order it was asked for
 */
record VideoProgress(int revision, AssetState state, Verdict verdict, List<StepProgress> steps) {

    /**
     * @param part     number of the part from 1, 0 for the whole step
     * @param progress share that is done, 0 to 1
     */
    record StepProgress(String step, int part, JobState state, double progress, int attempts) {
        boolean isOpen() {
            return state.isPending();
        }
    }

    static VideoProgress of(Asset asset, List<JobView> jobs) {
        var steps = jobs.stream()
                .map(job -> new StepProgress(job.step(), job.part(), job.state(), job.progress(), job.attempts()))
                .toList();
        return new VideoProgress(asset.revision(), asset.state(), asset.verdict(), steps);
    }

    boolean isOpen() {
        return steps.stream().anyMatch(StepProgress::isOpen);
    }
}
