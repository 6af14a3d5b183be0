package io.zhanbo.media.report;

import io.zhanbo.events.submission.ContestChanged;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** In which zone a contest's times are shown, as far as the news of it has come. */
@Entity
class ContestZone {
    @Id
    private String contestId;

    private long version;
    private String zone;

    protected ContestZone() {}

    ContestZone(String contestId) {
        this.contestId = contestId;
        this.version = Long.MIN_VALUE;
    }

    /** Takes over what is newer than what it knows. */
    void learn(ContestChanged contest) {
        if (contest.version() > version) {
            version = contest.version();
            zone = contest.zone();
        }
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
