package io.zhanbo.media.asset.nomination;

import io.zhanbo.media.asset.Asset;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What we know of an entry's way to the final. The news may come before that of the video or of its check, and the older after the newer. */
@Entity
class Nomination {
    @Id
    private String entryId;

    private long version;
    private Integer revision;

    protected Nomination() {}

    Nomination(String entryId) {
        this.entryId = entryId;
    }

    /**
     * @param frozen the nominated revision, or null if the entry was given back
     * @return false if something newer is known
     */
    boolean learn(long news, Integer frozen) {
        if (news <= version) {
            return false;
        }
        version = news;
        revision = frozen;
        return true;
    }

    boolean isOf(Asset asset) {
        return revision != null && revision == asset.revision();
    }
}
