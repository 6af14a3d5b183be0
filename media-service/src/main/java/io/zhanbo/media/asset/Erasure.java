package io.zhanbo.media.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An entry whose people were erased, until nothing that was made of its film is left. */
@Entity
class Erasure {
    @Id
    private String entryId;

    private String contestId;

    @SuppressWarnings("UnusedVariable") // read by the query alone
    private Instant erasedAt;

    private Instant doneAt;

    protected Erasure() {}

    Erasure(String entryId, String contestId, Instant erasedAt) {
        this.entryId = entryId;
        this.contestId = contestId;
        this.erasedAt = erasedAt;
    }

    boolean isUnderWay() {
        return doneAt == null;
    }

    void done(Instant now) {
        doneAt = now;
    }

    String entryId() {
        return entryId;
    }

    String contestId() {
        return contestId;
    }
}
