package io.zhanbo.submission.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One piece of news for one person. */
@Entity
class Notice {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "received_mail_id")
    @SuppressWarnings("UnusedVariable") // queries find it by this
    private String receivedMailId;

    @SuppressWarnings("UnusedVariable") // queries find it by this
    private String recipient;

    /** For lists, which do not open the news. */
    private String kind;

    /** Encrypted, bound to the id. */
    private byte[] news;

    @Column(name = "told_at")
    private Instant toldAt;

    /** When it goes into a mail, with all that has come for the same person by then. */
    @Column(name = "due_at")
    private Instant dueAt;

    /** What is told only once has a name. */
    @SuppressWarnings("UnusedVariable") // queries look for it
    private String once;

    @Column(name = "mail_id")
    private String mailId;

    protected Notice() {}

    Notice(String id, Topic topic, Recipient recipient, String kind, byte[] sealedNews) {
        this.id = id;
        this.contestId = topic.contestId();
        this.entryId = topic.entryId();
        this.receivedMailId = topic.receivedMailId();
        this.recipient = recipient.key();
        this.kind = kind;
        this.news = sealedNews.clone();
    }

    void told(Instant now, Instant due, String onceAs) {
        toldAt = now;
        dueAt = due;
        once = onceAs;
    }

    void collectInto(OutgoingMail mail) {
        mailId = mail.id();
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    boolean isAnswer() {
        return kind.equals(Answer.class.getSimpleName());
    }

    /** An answer that need not wait goes alone: it belongs below the mail that it answers. */
    boolean goesAlone() {
        return isAnswer() && toldAt.equals(dueAt);
    }

    String id() {
        return id;
    }

    String contestId() {
        return contestId;
    }

    Instant toldAt() {
        return toldAt;
    }

    String kind() {
        return kind;
    }

    byte[] sealedNews() {
        return news.clone();
    }

    /**
     * What the news is about.
     *
     * @param entryId        null if it is about more than one entry
     * @param receivedMailId the mail that it answers, or null
     */
    record Topic(String contestId, String entryId, String receivedMailId) {

        Topic(String contestId, String entryId) {
            this(contestId, entryId, null);
        }

        static Topic ofMail(String contestId, String receivedMailId) {
            return new Topic(contestId, null, receivedMailId);
        }
    }
}
