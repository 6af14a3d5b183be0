package io.zhanbo.submission.notice;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox for people. */
@ApplicationScoped
class OutgoingMails {

    private final EntityManager database;

    OutgoingMails(EntityManager database) {
        this.database = database;
    }

    void add(OutgoingMail mail) {
        database.persist(mail);
    }

    List<String> due(Instant now, int most) {
        return database.createQuery(
                        "select id from OutgoingMail where state = :waiting and nextAttemptAt <= :now order by nextAttemptAt, id",
                        String.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The mail for this transaction alone to send; empty if another has it, or has sent it by now. */
    Optional<OutgoingMail> claim(String id, Instant now) {
        boolean free = !database.createNativeQuery(
                        "select id from outgoing_mail where id = :id for update skip locked", String.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        return free
                ? Optional.of(database.find(OutgoingMail.class, id)).filter(mail -> mail.isDue(now))
                : Optional.empty();
    }

    OutgoingMail lock(String id) {
        return Optional.ofNullable(database.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("mail"));
    }

    /** @param state null for all */
    List<OutgoingMail> list(MailState state, Page page) {
        return database.createQuery(
                        "from OutgoingMail where :state is null or state = :state order by madeAt desc, id",
                        OutgoingMail.class)
                .setParameter("state", state)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(MailState state) {
        return database.createQuery(
                        "select count(*) from OutgoingMail where :state is null or state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Whether a Message-ID is of a mail that was sent from here. */
    boolean isOurs(String messageId) {
        String id = messageId.replaceAll("^<|@.*$", "");
        return database.find(OutgoingMail.class, id) != null;
    }

    int removeMadeBefore(Instant moment) {
        return database.createNativeQuery("delete from outgoing_mail where made_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
