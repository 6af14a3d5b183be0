package io.zhanbo.submission.notice;

import io.zhanbo.submission.notice.Notice.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The news that people are told. */
@ApplicationScoped
class Notices {

    private final EntityManager database;
    private final SealedNews sealedNews;

    Notices(EntityManager database, SealedNews sealedNews) {
        this.database = database;
        this.sealedNews = sealedNews;
    }

    /**
     * Notes news in the current transaction: they are told if it holds, and not otherwise.
     *
     * @param wait how long they may wait for more
     * @param once under what name they are remembered to have been told, or null
     */
    void add(Topic topic, Recipient recipient, News news, Instant now, Duration wait, String once) {
        String id = UUID.randomUUID().toString();
        String kind = news.getClass().getSimpleName();
        Notice notice = new Notice(id, topic, recipient, kind, sealedNews.seal(news, id));
        notice.told(now, now.plus(wait), once);
        database.persist(notice);
    }

    /** Names of what has been told once in a contest. */
    Set<String> toldOnce(String contestId) {
        return new HashSet<>(database.createQuery(
                        "select once from Notice where contestId = :contest and once is not null", String.class)
                .setParameter("contest", contestId)
                .getResultList());
    }

    /** Those who have news that have waited long enough. */
    List<String> recipientsWithDue(Instant now) {
        return database.createQuery(
                        "select distinct recipient from Notice where mailId is null and dueAt <= :now order by recipient",
                        String.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<Notice> uncollected(Recipient recipient) {
        return database.createQuery(
                        "from Notice where recipient = :recipient and mailId is null order by toldAt, id", Notice.class)
                .setParameter("recipient", recipient.key())
                .getResultList();
    }

    List<Notice> of(String entryId) {
        return database.createQuery("from Notice where entryId = :entry order by toldAt, id", Notice.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    void forget(String entryId) {
        database.createQuery("delete from Notice where entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    void forgetAnswers(String receivedMailId) {
        database.createQuery("delete from Notice where receivedMailId = :mail")
                .setParameter("mail", receivedMailId)
                .executeUpdate();
    }

    List<Notice> in(OutgoingMail mail) {
        return database.createQuery("from Notice where mailId = :mail order by toldAt, id", Notice.class)
                .setParameter("mail", mail.id())
                .getResultList();
    }

    News open(Notice notice) {
        return sealedNews.open(notice);
    }
}
