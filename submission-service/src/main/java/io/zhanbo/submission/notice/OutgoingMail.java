package io.zhanbo.submission.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail to one person, from its making until it is sent or shows why not. Its id is the first half of its Message-ID. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    /** As long as a server may take over a mail whose last byte it has (RFC 5321, 4.5.3.2.6). */
    private static final Duration LONGEST_DOUBT = Duration.ofMinutes(10);

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    @Column(name = "made_at")
    private Instant madeAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_failure")
    private String lastFailure;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutgoingMail() {}

    OutgoingMail(String id, String contestId, Recipient recipient, Instant now) {
        this.id = id;
        this.contestId = contestId;
        this.recipient = recipient.key();
        this.madeAt = now;
        this.nextAttemptAt = now;
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextAttemptAt.isAfter(now);
    }

    void sent(Instant now) {
        state = MailState.SENT;
        attempts++;
        sentAt = now;
        lastFailure = null;
    }

    /** It cannot or need not be sent. */
    void end(MailState why) {
        state = why;
    }

    /** It was not sent; gives up after the last attempt, or at once if there is no hope. */
    void failed(NotDelivered failure, NoticeSettings settings, Instant now) {
        attempts++;
        lastFailure = failure.getMessage();
        if (failure.isFinal() || attempts >= settings.attempts()) {
            state = MailState.FAILED;
        } else {
            nextAttemptAt = now.plus(wait(settings, failure.isDoubtful()));
        }
    }

    private Duration wait(NoticeSettings settings, boolean doubtful) {
        Duration wait = wait(settings);
        return doubtful && wait.compareTo(LONGEST_DOUBT) < 0 ? LONGEST_DOUBT : wait;
    }

    private Duration wait(NoticeSettings settings) {
        Duration wait = settings.firstWait();
        for (int i = 1; i < attempts && wait.compareTo(settings.longestWait()) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }

    /** @throws NothingToRetry unless it was given up, or made while no server was configured */
    void retry(Instant now) {
        if (state != MailState.FAILED && state != MailState.OFF) {
            throw new NothingToRetry(state);
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** What the journal calls it. */
    String subject() {
        return "mail:" + id;
    }

    String id() {
        return id;
    }

    String contestId() {
        return contestId;
    }

    Recipient recipient() {
        return new Recipient(recipient);
    }

    MailState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    String lastFailure() {
        return lastFailure;
    }

    Instant sentAt() {
        return sentAt;
    }
}
