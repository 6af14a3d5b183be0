package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.mailbox.VerifySender.Sender;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail that came to the contest's mailbox. It is kept before anything is made of it, and answered at most once a look. */
@Entity
@Table(name = "received_mail")
class ReceivedMail {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    @Id
    private String id;

    @SuppressWarnings("UnusedVariable") // queries find it by this
    private String identity;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private long size;

    @Column(name = "object_key")
    private String objectKey;

    @Enumerated(EnumType.STRING)
    private MailStanding state = MailStanding.TAKEN;

    @Enumerated(EnumType.STRING)
    private Why why;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "contact_id")
    private String contactId;

    private byte[] report;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_together")
    @SuppressWarnings("UnusedVariable") // queries look for it
    private boolean answeredTogether;

    protected ReceivedMail() {}

    ReceivedMail(String id, String identity, String messageId, Instant arrivedAt, long size) {
        this.id = id;
        this.identity = identity;
        this.messageId = messageId;
        this.arrivedAt = arrivedAt;
        this.size = size;
        this.nextAttemptAt = arrivedAt;
    }

    void keptAs(String key) {
        objectKey = key;
    }

    /**
     * A look at it begins; how often that was so is known even if the process dies over it.
     *
     * @param until nobody else begins one before
     */
    void attempt(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    /** The look came to no end; the next waits twice as long as the one before. */
    void waits(Instant now) {
        nextAttemptAt = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10)));
    }

    /** Whether a look that began is still the one that counts. */
    boolean isIn(ReceivedMail look) {
        return state == MailStanding.TAKEN && attempts == look.attempts;
    }

    void failed(byte[] sealedReport) {
        state = MailStanding.FAILED;
        report = sealedReport;
    }

    void from(Sender sender) {
        contestId = sender.isKnown() ? sender.contestId() : null;
        unitId = sender.isKnown() ? sender.contact().unitId() : null;
        contactId = sender.hasAddress() ? sender.contact().id() : null;
    }

    /** It was looked into. */
    void done(byte[] sealedReport) {
        state = MailStanding.DONE;
        why = null;
        report = sealedReport;
    }

    /** It was not looked into. */
    void refused(Why reason, byte[] sealedReport) {
        state = reason.standing();
        why = reason;
        report = sealedReport;
    }

    /**
     * @param at       when the answer goes; later than now if it has to wait
     * @param together whether it goes in one mail with an earlier mail's answer
     */
    void answered(Instant at, boolean together) {
        answeredAt = at;
        answeredTogether = together;
    }

    /** @throws ReceivedMailGone if it is not here any more */
    void again(Instant now) {
        if (objectKey == null) {
            throw new ReceivedMailGone();
        }
        state = MailStanding.TAKEN;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Only that it came is remembered; what has not been looked into by then never will be. */
    void forget() {
        objectKey = null;
        report = null;
        if (state == MailStanding.TAKEN) {
            state = MailStanding.FAILED;
        }
    }

    /** Whether more than that it came is. */
    boolean isRemembered() {
        return objectKey != null || report != null;
    }

    /** Whether something of it may not have been taken, but could be yet. */
    boolean isUnfinished() {
        return objectKey != null && (state == MailStanding.TAKEN || state == MailStanding.FAILED);
    }

    boolean isWaiting(Instant now) {
        return state == MailStanding.TAKEN && !nextAttemptAt.isAfter(now);
    }

    /** What the journal calls it. */
    String subject() {
        return "received-mail:" + id;
    }

    String id() {
        return id;
    }

    String messageId() {
        return messageId;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    long size() {
        return size;
    }

    String objectKey() {
        return objectKey;
    }

    MailStanding state() {
        return state;
    }

    Why why() {
        return why;
    }

    String contestId() {
        return contestId;
    }

    String contactId() {
        return contactId;
    }

    String unitId() {
        return unitId;
    }

    byte[] sealedReport() {
        return report;
    }

    int attempts() {
        return attempts;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
