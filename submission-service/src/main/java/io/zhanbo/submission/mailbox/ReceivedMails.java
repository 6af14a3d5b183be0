package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The mails that have come. */
@ApplicationScoped
class ReceivedMails {

    private final EntityManager database;

    ReceivedMails(EntityManager database) {
        this.database = database;
    }

    boolean isKnown(String identity) {
        return database.createQuery("select count(*) from ReceivedMail where identity = :identity", Long.class)
                        .setParameter("identity", identity)
                        .getSingleResult()
                > 0;
    }

    void add(ReceivedMail mail) {
        database.persist(mail);
    }

    List<String> waiting(Instant now) {
        return database.createQuery(
                        "select id from ReceivedMail where state = :taken and nextAttemptAt <= :now order by arrivedAt, id",
                        String.class)
                .setParameter("taken", MailStanding.TAKEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** To change. */
    ReceivedMail lock(String id) {
        return Optional.ofNullable(database.find(ReceivedMail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("mail"));
    }

    /** Notes which entries a mail is about; once more changes nothing. */
    void concern(String mailId, Collection<String> entryIds) {
        if (!entryIds.isEmpty()) {
            database.createNativeQuery("""
                            insert into received_mail_entry (mail_id, entry_id)
                            select :mail, id from entry where id in (:entries)
                            on conflict do nothing
                            """)
                    .setParameter("mail", mailId)
                    .setParameter("entries", entryIds)
                    .executeUpdate();
        }
    }

    /** The entries that a mail is about, by title. */
    @Transactional
    List<String> concerned(String mailId) {
        return database.createNativeQuery(
                        "select entry.id from entry join received_mail_entry about on about.entry_id = entry.id"
                                + " where about.mail_id = :mail order by entry.title, entry.id",
                        String.class)
                .setParameter("mail", mailId)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    /** The mails that are about an entry, to change. */
    List<ReceivedMail> lockAbout(String entryId) {
        return database.createNativeQuery(
                        "select mail_id from received_mail_entry where entry_id = :entry order by mail_id",
                        String.class)
                .setParameter("entry", entryId)
                .getResultStream()
                .map(id -> lock((String) id))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<ReceivedMail> about(String entryId) {
        return database.createNativeQuery("""
                        select mail.* from received_mail mail join received_mail_entry about on about.mail_id = mail.id
                        where about.entry_id = :entry order by mail.id
                        """, ReceivedMail.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    /** @param state null for all */
    List<ReceivedMail> list(MailStanding state, Page page) {
        return database.createQuery(
                        "from ReceivedMail where :state is null or state = :state order by arrivedAt desc, id",
                        ReceivedMail.class)
                .setParameter("state", state)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** @param state null for all */
    long count(MailStanding state) {
        return database.createQuery(
                        "select count(*) from ReceivedMail where :state is null or state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** When answers went or will go to a contact, the latest first; those that go together are one. */
    List<Instant> latestAnswers(String contactId, int most) {
        return database.createQuery("""
                        select answeredAt from ReceivedMail
                        where contactId = :contact and answeredAt is not null and answeredTogether = false
                        order by answeredAt desc
                        """, Instant.class)
                .setParameter("contact", contactId)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many mails of a contact are still to be answered. */
    long answersAfter(String contactId, Instant now) {
        return database.createQuery(
                        "select count(*) from ReceivedMail where contactId = :contact and answeredAt > :now",
                        Long.class)
                .setParameter("contact", contactId)
                .setParameter("now", now)
                .getSingleResult();
    }

    List<ReceivedMail> rememberedBefore(Instant moment) {
        return database.createQuery(
                        "from ReceivedMail where arrivedAt < :moment and (objectKey is not null or report is not null)",
                        ReceivedMail.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Whether this replica may empty the mailbox, now and until the moment. */
    boolean lease(String holder, Instant now, Instant until) {
        return database.createNativeQuery("""
                                insert into mailbox_lease (mailbox, holder, until_at) values ('contest', :holder, :until)
                                on conflict (mailbox) do update set holder = excluded.holder, until_at = excluded.until_at
                                where mailbox_lease.holder = excluded.holder or mailbox_lease.until_at < :now
                                """)
                        .setParameter("holder", holder)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /** Lets others have it at once: who dies between two looks must not keep the mailbox closed. */
    void release(String holder) {
        database.createNativeQuery("delete from mailbox_lease where holder = :holder")
                .setParameter("holder", holder)
                .executeUpdate();
    }
}
