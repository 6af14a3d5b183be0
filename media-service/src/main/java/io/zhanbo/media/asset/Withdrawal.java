package io.zhanbo.media.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Remembers an entry that left the contest, because the news of its upload may come after that of its leaving. */
@Entity
class Withdrawal {
    @Id
    private String entryId;

    protected Withdrawal() {}

    Withdrawal(String entryId) {
        this.entryId = entryId;
    }
}
