package io.zhanbo.submission.script;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a script says. Kept as long as its file, because a receipt may refer to a script that was replaced since. */
@Entity
@Table(name = "script_text")
class ScriptText {

    @Id
    @Column(name = "object_key")
    private String objectKey;

    @Column(name = "entry_id")
    private String entryId;

    private String text;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected ScriptText() {}

    ScriptText(String entryId, KeptScript kept, Instant arrivedAt) {
        this.objectKey = kept.file().objectKey();
        this.entryId = entryId;
        this.text = kept.text();
        this.arrivedAt = arrivedAt;
    }

    boolean arrivedAfter(Instant moment) {
        return arrivedAt != null && arrivedAt.isAfter(moment);
    }

    String objectKey() {
        return objectKey;
    }

    String text() {
        return text;
    }
}
