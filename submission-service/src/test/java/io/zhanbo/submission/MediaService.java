package io.zhanbo.submission;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Box;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Media-service, as submission-service knows it: by its events. */
@ApplicationScoped
public class MediaService {

    private static final Film FILM = new Film(15_000, 1280, 720, 25, true);

    /** Begins like any JPEG. */
    public static final byte[] EVIDENCE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 7};

    private static final String EVIDENCE_KEY = "evidence-1";

    private final Events events;
    private final ObjectStore store;

    MediaService(Events events, ObjectStore store) {
        this.events = events;
        this.store = store;
    }

    /** Tells what the header holds: nothing to find, or that the film cannot be accepted. */
    public void probes(Work work, int revision, long version, boolean rejects) {
        List<Finding> findings = rejects ? List.of(finding(Severity.REJECT)) : List.of();
        events.send(work.id, new VideoProbed(work.id, work.contestId, revision, version, findings, FILM));
    }

    /** An entry of a unit whose video is accepted and which its unit's liaison, or one above, vouches for. */
    public Work vouched(String contestId, String unitId) {
        Work work = Work.submitted(contestId, unitId);
        checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        return work;
    }

    /** The same, in {@link Season#UNIT}. */
    public Work vouched(String contestId) {
        return vouched(contestId, Season.UNIT);
    }

    /** Sends a verdict and waits until the entry shows it. */
    public void checks(Work work, int revision, long version, Verdict verdict) {
        says(work, revision, version, verdict);
        Awaitility.await().until(() -> work.<String>see("video.verdict").equals(verdict.name()));
    }

    public void says(Work work, int revision, long version, Verdict verdict) {
        says(work, revision, version, verdict, findings(verdict));
    }

    /** Asks for a person's eye, and shows a frame. */
    public void doubts(Work work, long version, String... codes) {
        store.put(Bucket.RENDITIONS, EVIDENCE_KEY, EVIDENCE, "image/jpeg");
        says(
                work,
                1,
                version,
                Verdict.REVIEW,
                Stream.of(codes).map(code -> finding(code, Severity.REVIEW)).toList());
        Awaitility.await().until(() -> work.<List<String>>see("video.findings.code"), List.of(codes)::equals);
    }

    private void says(Work work, int revision, long version, Verdict verdict, List<Finding> findings) {
        events.send(
                work.id,
                new VideoChecked(work.id, work.contestId, revision, version, verdict, findings, "0".repeat(64), FILM));
    }

    /** Says that the checks could not be done. */
    public void fails(Work work, int revision, long version) {
        events.send(work.id, new VideoFailed(work.id, work.contestId, revision, version, "probe"));
        Awaitility.await().until(() -> work.<String>see("video.verdict").equals("FAILED"));
    }

    /** A rendition is ready; as it comes after all that was sent before, it also tells that those have been heard. */
    public void renders(Work work, int revision, RenditionKind kind) {
        ObjectRef manifest = new ObjectRef("renditions", "manifest-1", 100, "0".repeat(64));
        events.send(
                work.id,
                new RenditionReady(
                        work.id,
                        work.contestId,
                        revision,
                        1,
                        manifest,
                        new RenditionManifest(kind, "test-1", "index.mp4", FILM, List.of())));
        Awaitility.await()
                .until(() -> work.<List<String>>see("video.renditions").contains(kind.name()));
    }

    private static List<Finding> findings(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> List.of();
            case REVIEW -> List.of(finding(Severity.REVIEW));
            case REJECTED -> List.of(finding(Severity.REJECT));
        };
    }

    private static Finding finding(Severity severity) {
        return finding("SUBTITLES", severity);
    }

    private static Finding finding(String code, Severity severity) {
        return new Finding(
                code,
                severity,
                1.5,
                4.0,
                Map.of("zh-CN", "画面中有字幕", "en", "There are subtitles"),
                Map.of("zh-CN", "请上传没有字幕的版本", "en", "Upload a version without them"),
                new Box(0.1, 0.8, 0.8, 0.15),
                new ObjectRef(Bucket.RENDITIONS.logicalName(), EVIDENCE_KEY, EVIDENCE.length, Work.sha256(EVIDENCE)));
    }
}
