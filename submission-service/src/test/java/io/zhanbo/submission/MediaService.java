package io.zhanbo.submission;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Media-service, as submission-service knows it: by its events. */
@ApplicationScoped
public class MediaService {

    private static final Film FILM = new Film(15_000, 1280, 720, 25, true);

    private final Events events;

    MediaService(Events events) {
        this.events = events;
    }

    /** Sends a verdict and waits until the entry shows it. */
    public void checks(Work work, int revision, long version, Verdict verdict) {
        says(work, revision, version, verdict);
        Awaitility.await().until(() -> work.<String>see("video.verdict").equals(verdict.name()));
    }

    public void says(Work work, int revision, long version, Verdict verdict) {
        events.send(
                work.id,
                new VideoChecked(
                        work.id, work.contestId, revision, version, verdict, findings(verdict), "0".repeat(64), FILM));
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
        return new Finding(
                "SUBTITLES",
                severity,
                1.5,
                4.0,
                Map.of("zh-CN", "画面中有字幕", "en", "There are subtitles"),
                null,
                null,
                null);
    }
}
