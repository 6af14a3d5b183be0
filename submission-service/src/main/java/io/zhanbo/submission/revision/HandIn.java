package io.zhanbo.submission.revision;

import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.entry.ScriptFile;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was handed in at one time: a receipt speaks of it, whatever is changed later. Who is behind it is not kept again. */
@Entity
@Table(name = "hand_in")
class HandIn {

    @Id
    private String id;

    @Column(name = "entry_id")
    private String entryId;

    /** Of the entry. */
    private long version;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Convert(converter = WordsColumn.class)
    private EntryText words;

    /** Of the video. */
    private int revision;

    @Column(name = "script_name")
    private String scriptName;

    @Column(name = "script_sha256")
    private String scriptSha256;

    protected HandIn() {}

    /** @param arrivedAt when it arrived, or what changed it in the revision window */
    HandIn(Entry entry, Instant arrivedAt) {
        this.id = entry.id() + "/" + entry.version();
        this.entryId = entry.id();
        this.version = entry.version();
        this.handedInAt = arrivedAt;
        this.words = entry.text();
        this.revision = entry.video().orElseThrow().revision();
        ScriptFile script = entry.script().orElseThrow();
        this.scriptName = script.fileName();
        this.scriptSha256 = script.sha256();
    }

    long version() {
        return version;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    EntryText words() {
        return words;
    }

    int revision() {
        return revision;
    }

    String scriptName() {
        return scriptName;
    }

    String scriptSha256() {
        return scriptSha256;
    }
}
