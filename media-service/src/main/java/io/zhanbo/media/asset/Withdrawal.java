package io.zhanbo.media.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Remembers an entry that left the contest, because the news of its upload may come after that of its leaving. */
@Entity
class Withdrawal {
    @Id
    private String entryId;

    /** Of the entry when it last left. */
    private long version;

    protected Withdrawal() {}

    Withdrawal(String entryId) {
        this.entryId = entryId;
    }

    void learn(long left) {
        version = Math.max(version, left);
    }

    /** Whether it came after what the entry was in that version: one that came back has a later one. */
    boolean isAfter(long entryVersion) {
        return version > entryVersion;
    }
}
