package io.zhanbo.submission.video;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Finding;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.video.VideoView.FindingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Shows videos to people who may see their entry, in their language. */
@ApplicationScoped
public class VideoViews {

    private final ObjectStore store;
    private final EvidenceSettings settings;
    private final CallerLanguage language;

    VideoViews(ObjectStore store, EvidenceSettings settings, CallerLanguage language) {
        this.store = store;
        this.settings = settings;
        this.language = language;
    }

    public VideoView show(Video video) {
        Assessment assessment = video.assessment();
        return new VideoView(
                video.revision(),
                video.original().size(),
                assessment.verdict(),
                assessment.findings().stream().map(this::read).toList(),
                assessment.film(),
                video.renditions(),
                assessment.overrideReason(),
                assessment.rejectionReason());
    }

    private FindingView read(Finding finding) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.fromSeconds(),
                finding.toSeconds(),
                inLanguage(finding.words()),
                inLanguage(finding.advice()),
                finding.box(),
                address(finding.evidence()));
    }

    private String inLanguage(Map<String, String> texts) {
        return texts == null
                ? null
                : texts.getOrDefault(
                        language.get().toLanguageTag(), texts.get(Locale.SIMPLIFIED_CHINESE.toLanguageTag()));
    }

    private URI address(ObjectRef evidence) {
        return evidence == null
                ? null
                : store.presignedGet(Bucket.of(evidence.bucket()), evidence.key(), settings.urlValidity());
    }
}
