package io.zhanbo.media.check.examination;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.pixels.Picture;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.storage.Digests;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps frames that show what was found: at most one for each finding, the one at the beginning of its time, or at the film's middle if it is about
 * the whole.
 */
@Singleton
class EvidenceFrames {
    private static final String ROOT = "evidence/";

    /** Findings about the whole film that a frame of it shows. */
    private static final Set<Code> TO_BE_SEEN = EnumSet.of(
            Code.DAMAGED,
            Code.ALL_BLACK,
            Code.BLACK,
            Code.ALL_FROZEN,
            Code.FROZEN,
            Code.INTERLACED,
            Code.ODD_SHAPE,
            Code.ODD_ROTATION,
            Code.BORDERS,
            Code.UPSCALED);

    private final ObjectStore store;
    private final Assets assets;

    EvidenceFrames(ObjectStore store, Assets assets) {
        this.store = store;
        this.assets = assets;
    }

    /**
     * The frames of one check.
     *
     * @param prefix   under which they lie
     * @param findings of the check, those that can be seen with their evidence
     */
    record Kept(String prefix, List<Finding> findings) {}

    /** Keeps none of a video that nobody wants any more. That some are kept is noted before the first is: they are deleted even if this never ends. */
    Kept keep(String assetId, Report report) {
        var prefix = ROOT + assetId + "/" + UUID.randomUUID() + "/";
        boolean any = report.findings().stream().anyMatch(finding -> isShown(finding, report.pictures()));
        if (!any || !isNoted(assetId)) {
            return new Kept(prefix, report.findings());
        }
        var findings = new ArrayList<Finding>();
        for (var finding : report.findings()) {
            findings.add(
                    isShown(finding, report.pictures())
                            ? shown(
                                    finding,
                                    report.pictures(),
                                    prefix + findings.size() + "-" + finding.code() + ".jpg")
                            : finding);
        }
        return new Kept(prefix, findings);
    }

    private boolean isNoted(String assetId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var wanted = assets.locked(assetId).filter(Asset::isWanted);
            wanted.ifPresent(Asset::keepEvidence);
            return wanted.isPresent();
        });
    }

    void drop(Kept frames) {
        store.deletePrefix(Bucket.RENDITIONS, frames.prefix());
    }

    /** All that any check of a video kept. */
    void dropAll(String assetId) {
        store.deletePrefix(Bucket.RENDITIONS, ROOT + assetId + "/");
    }

    private static boolean isShown(Finding finding, Pictures pictures) {
        boolean visible = finding.box() != null || TO_BE_SEEN.contains(Code.valueOf(finding.code()));
        return visible && pictures != null && pictures.count() > 0;
    }

    private Finding shown(Finding finding, Pictures pictures, String key) {
        var jpeg = FrameJpeg.of(picture(finding, pictures), finding.box());
        store.put(Bucket.RENDITIONS, key, jpeg, "image/jpeg");
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.fromSeconds(),
                finding.toSeconds(),
                finding.words(),
                finding.advice(),
                finding.box(),
                new ObjectRef(Bucket.RENDITIONS.logicalName(), key, jpeg.length, Digests.of(jpeg)));
    }

    private static Picture picture(Finding finding, Pictures pictures) {
        int last = pictures.count() - 1;
        if (finding.fromSeconds() == null) {
            return pictures.get(last / 2);
        }
        return pictures.get(Math.min(last, (int) Math.ceil(finding.fromSeconds() * pictures.perSecond())));
    }
}
