package io.zhanbo.media.report;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.progress.MyVideo;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.rendition.Published;
import io.zhanbo.media.rendition.Renditions;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings together what asset, jobs and renditions know of a video. */
@ApplicationScoped
@Transactional
class WriteReport {
    private static final Duration EVIDENCE_STAYS = Duration.ofMinutes(15);

    private final MyVideo myVideo;
    private final Jobs jobs;
    private final Renditions renditions;
    private final RenditionStore store;
    private final ObjectStore objects;
    private final ContestZones zones;
    private final Clock clock;

    WriteReport(
            MyVideo myVideo,
            Jobs jobs,
            Renditions renditions,
            RenditionStore store,
            ObjectStore objects,
            ContestZones zones,
            Clock clock) {
        this.myVideo = myVideo;
        this.jobs = jobs;
        this.renditions = renditions;
        this.store = store;
        this.objects = objects;
        this.zones = zones;
        this.clock = clock;
    }

    /** On the newest revision, for those who may look at it. */
    QcReport of(String entryId) {
        var asset = myVideo.newest(entryId);
        return new QcReport(
                asset.entryId(),
                asset.contestId(),
                zones.of(asset.contestId()),
                asset.revision(),
                asset.uploadedAt(),
                clock.instant(),
                asset.original().size(),
                asset.original().sha256(),
                asset.sha256(),
                asset.state(),
                asset.verdict(),
                asset.film(),
                asset.findings().stream().map(this::seen).toList(),
                made(asset),
                jobs.of(asset.id()).stream().map(WriteReport::work).toList());
    }

    private QcReport.Seen seen(Finding finding) {
        return new QcReport.Seen(
                finding.code(),
                finding.severity(),
                finding.fromSeconds(),
                finding.toSeconds(),
                finding.words(),
                finding.advice(),
                finding.box(),
                Optional.ofNullable(finding.evidence()).map(this::address).orElse(null));
    }

    private URI address(ObjectRef picture) {
        return objects.presignedGet(Bucket.of(picture.bucket()), picture.key(), EVIDENCE_STAYS);
    }

    private List<QcReport.Made> made(Asset asset) {
        return renditions.ofAsset(asset.id()).stream()
                .map(told -> made(told, store.manifest(told.manifestKey())))
                .toList();
    }

    private static QcReport.Made made(Published told, RenditionManifest manifest) {
        return new QcReport.Made(
                told.kind(),
                told.profile(),
                told.publishedAt(),
                manifest.files().size(),
                manifest.files().stream()
                        .mapToLong(RenditionManifest.File::size)
                        .sum(),
                manifest.film());
    }

    private static QcReport.Work work(JobView job) {
        return new QcReport.Work(
                job.step(),
                job.part(),
                job.state(),
                job.attempts(),
                job.progress(),
                job.failureClass(),
                job.startedAt(),
                job.endedAt());
    }
}
