package io.zhanbo.submission.video;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoProbed;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is held of one revision: first what its header tells, then the checks' verdict, and where they are unsure a
 * person's decision.
 */
@Embeddable
class Assessment {

    /** The machine's; a person's decision lies beside it. */
    @Column(name = "video_verdict")
    @Enumerated(EnumType.STRING)
    private VideoVerdict verdict = VideoVerdict.CHECKING;

    /** Version of the newest header news heard of, or null before the first. */
    @Column(name = "video_probe_version")
    private Long probeVersion;

    /** Version of the newest check heard of; -1 before the first. */
    @Column(name = "video_check_version")
    private long checkVersion = -1;

    @Column(name = "video_findings")
    @Convert(converter = FindingsColumn.class)
    private List<Finding> findings = List.of();

    @Column(name = "video_film")
    @Convert(converter = FilmColumn.class)
    private Film film;

    @Column(name = "video_override_reason")
    private String overrideReason;

    @Column(name = "video_rejection_reason")
    private String rejectionReason;

    /** Of the same file, looked at anew. */
    Assessment again() {
        Assessment next = new Assessment();
        next.rejectionReason = rejectionReason;
        return next;
    }

    /** The header has nothing to add once the whole file was checked. */
    boolean isNews(VideoProbed probed) {
        return checkVersion < 0 && (probeVersion == null || probed.version() > probeVersion);
    }

    boolean isNews(VideoChecked checked) {
        return checked.version() > checkVersion;
    }

    void take(VideoProbed probed) {
        probeVersion = probed.version();
        findings = List.copyOf(probed.findings());
        film = probed.film();
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REJECT)) {
            verdict = VideoVerdict.REJECTED;
        } else if (verdict == VideoVerdict.REJECTED) {
            verdict = VideoVerdict.CHECKING;
        }
    }

    /** A person who accepted has not seen what only this check found, and has to look again. */
    void take(VideoChecked checked) {
        if (!doubts(findings).containsAll(doubts(checked.findings()))) {
            overrideReason = null;
        }
        checkVersion = checked.version();
        verdict = VideoVerdict.of(checked.verdict());
        findings = List.copyOf(checked.findings());
        film = checked.film();
    }

    private static Set<String> doubts(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.REVIEW)
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    void fail() {
        if (verdict == VideoVerdict.CHECKING) {
            verdict = VideoVerdict.FAILED;
        }
    }

    void override(String reason) {
        if (verdict != VideoVerdict.REVIEW) {
            throw new NothingToOverride(verdict);
        }
        overrideReason = reason;
        rejectionReason = null;
    }

    void reject(String reason) {
        if (verdict != VideoVerdict.REVIEW) {
            throw new NothingToReject(verdict);
        }
        rejectionReason = reason;
        overrideReason = null;
    }

    boolean isAccepted() {
        return verdict() == VideoVerdict.ACCEPTED || isOverridden();
    }

    boolean isDecided() {
        return rejectionReason != null || isOverridden();
    }

    private boolean isOverridden() {
        return verdict() == VideoVerdict.REVIEW && overrideReason != null;
    }

    /** As it counts: what a person rejected stays rejected, whatever a later check says. */
    VideoVerdict verdict() {
        return rejectionReason == null ? verdict : VideoVerdict.REJECTED;
    }

    List<Finding> findings() {
        return findings;
    }

    Film film() {
        return film;
    }

    String overrideReason() {
        return overrideReason;
    }

    String rejectionReason() {
        return rejectionReason;
    }
}
