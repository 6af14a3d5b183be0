package io.zhanbo.submission.receipt;

import io.zhanbo.events.media.VideoChecked;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The true digest of a revision's bytes, as the checks worked it out; they may do so before the entry is handed in. */
@Entity
@Table(name = "verified_video")
class VerifiedVideo {

    @Id
    private String id;

    private String sha256;

    protected VerifiedVideo() {}

    VerifiedVideo(VideoChecked checked) {
        this.id = idOf(checked.entryId(), checked.revision());
        this.sha256 = checked.sha256();
    }

    /** @param revision a number, or a pattern for several */
    static String idOf(String entryId, Object revision) {
        return entryId + "/" + revision;
    }

    String sha256() {
        return sha256;
    }
}
