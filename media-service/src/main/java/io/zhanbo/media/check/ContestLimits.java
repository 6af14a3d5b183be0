package io.zhanbo.media.check;

import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** What we need to know of a contest to check its videos. */
@Entity
class ContestLimits {
    @Id
    private String contestId;

    private long version;
    private int videoSeconds;
    private int videoShortSide;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contest_severity", joinColumns = @JoinColumn(name = "contest_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "severity")
    @Enumerated(EnumType.STRING)
    private Map<String, Severity> severities = new HashMap<>();

    protected ContestLimits() {}

    ContestLimits(String contestId) {
        this.contestId = contestId;
        this.version = Long.MIN_VALUE;
    }

    /** Takes over what is newer than what it knows. */
    void learn(ContestChanged contest) {
        if (contest.version() > version) {
            version = contest.version();
            videoSeconds = contest.limits().videoSeconds();
            videoShortSide = contest.limits().videoShortSide();
            severities.clear();
            if (contest.severities() != null) {
                severities.putAll(contest.severities());
            }
        }
    }

    VideoLimits limits() {
        return new VideoLimits(videoSeconds, videoShortSide, Map.copyOf(severities));
    }
}
