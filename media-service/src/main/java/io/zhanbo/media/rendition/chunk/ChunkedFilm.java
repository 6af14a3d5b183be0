package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.JobRun;
import io.zhanbo.media.rendition.plan.Complexity;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.storage.ChunkStore.Key;

/**
 * A film that is made in chunks, as those who make them and who joins them have to see alike.
 *
 * @param complexity as measured on the whole
 * @param count      of chunks
 */
record ChunkedFilm(Asset asset, Complexity complexity, int count) {

    static ChunkedFilm of(Asset asset, JobRun run) {
        return new ChunkedFilm(asset, Complexity.noted(run.brief()), run.parts());
    }

    ChunkPlan chunks(RenditionPlan plan) {
        return ChunkPlan.of(plan.seconds(), plan.grid(), count);
    }

    /** Where one of its chunks lies when it is made. */
    Key key(int number) {
        var fields = asset.fieldOrder() == null ? "as-said" : asset.fieldOrder();
        var settings = RenditionPlan.PROFILE + "-crf" + complexity.quality() + "-" + fields + "-of-" + count;
        return new Key(asset.sha256(), settings, number);
    }
}
