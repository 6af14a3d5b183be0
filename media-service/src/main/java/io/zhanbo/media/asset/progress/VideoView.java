package io.zhanbo.media.asset.progress;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.AssetState;
import io.zhanbo.media.job.JobView;
import java.time.Instant;
import java.util.List;

/**
 * One revision of a video as organisers and operators see it.
 *
 * @param verdict null before the check
 * @param film    null before the check, or if the file could not be read
 * @param sha256  true digest, null before the check
 */
record VideoView(
        int revision,
        Instant uploadedAt,
        AssetState state,
        Verdict verdict,
        List<Finding> findings,
        Film film,
        String sha256,
        List<JobView> jobs) {

    static VideoView of(Asset asset, List<JobView> jobs) {
        return new VideoView(
                asset.revision(),
                asset.uploadedAt(),
                asset.state(),
                asset.verdict(),
                asset.findings(),
                asset.film(),
                asset.sha256(),
                jobs);
    }
}
