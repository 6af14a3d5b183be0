package io.zhanbo.judging.round;

import io.zhanbo.judging.entry.Nomination;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An entry as one round judges it: a frozen copy under a code that tells nothing. */
@Entity
@Table(name = "work")
public class Work {

    @Id
    private String id;

    @Column(updatable = false)
    private String roundId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String entryId;

    private String title;
    private String description;

    @Column(updatable = false)
    private String topic;

    @Column(updatable = false)
    private String form;

    private String proxyKey;

    private Instant voidedAt;

    protected Work() {}

    public Work(Round round, String code, Nomination nomination, String proxyKey) {
        this.id = UUID.randomUUID().toString();
        this.roundId = round.id();
        this.code = code;
        this.entryId = nomination.entryId();
        this.title = nomination.title();
        this.description = nomination.description();
        this.topic = nomination.topic();
        this.form = nomination.form();
        this.proxyKey = proxyKey;
    }

    /** Takes the work out of the round for good: its entry was withdrawn. */
    public void voidAt(Instant now) {
        voidedAt = now;
    }

    /** Forgets what people wrote who have been erased, and where their film lay; what the jury gave it stays. */
    void wipe() {
        title = "";
        description = "";
        proxyKey = "";
    }

    public boolean isVoid() {
        return voidedAt != null;
    }

    public String id() {
        return id;
    }

    public String roundId() {
        return roundId;
    }

    /** What judges know it by; random for each round. */
    public String code() {
        return code;
    }

    public String entryId() {
        return entryId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String topic() {
        return topic;
    }

    public String form() {
        return form;
    }

    /** Key of the judges' copy in bucket {@code renditions}. */
    public String proxyKey() {
        return proxyKey;
    }
}
