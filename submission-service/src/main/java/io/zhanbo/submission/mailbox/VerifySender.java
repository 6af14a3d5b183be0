package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.contact.Contact;
import io.zhanbo.submission.contact.UnitContacts;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.notice.SentMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Says for which unit of which contest a mail speaks, or why for none. */
@ApplicationScoped
class VerifySender {

    private final Contests contests;
    private final UnitContacts contacts;
    private final SentMails sentMails;
    private final MailboxSettings settings;

    VerifySender(Contests contests, UnitContacts contacts, SentMails sentMails, MailboxSettings settings) {
        this.contests = contests;
        this.contacts = contacts;
        this.sentMails = sentMails;
        this.settings = settings;
    }

    /** @param arrivedAt decides between contests: the one that is open then, or else that opened last */
    @Transactional
    Sender verify(Envelope envelope, Instant arrivedAt) {
        if (envelope.messageId() != null && sentMails.include(envelope.messageId())) {
            return Sender.refused(Why.OWN);
        }
        if (envelope.isAutomatic()) {
            return Sender.refused(Why.AUTOMATIC);
        }
        Optional<String> address = envelope.sender();
        if (address.isEmpty()) {
            return Sender.refused(Why.NO_SENDER);
        }
        if (settings.authservId()
                .filter(name -> AuthenticationResults.denies(name, envelope.results()))
                .isPresent()) {
            return Sender.refused(Why.FORGED);
        }
        return contests.all().stream()
                .sorted(likeliest(arrivedAt))
                .flatMap(contest -> contacts.findByAddress(contest.id(), address.get()).stream()
                        .map(contact -> new Sender(null, contest.id(), contact)))
                .findFirst()
                .orElseGet(() -> Sender.refused(Why.UNKNOWN_SENDER));
    }

    private static Comparator<Contest> likeliest(Instant at) {
        Comparator<Contest> closed = Comparator.comparing(contest -> !isOpen(contest.timeline(), at));
        return closed.thenComparing(contest -> contest.timeline().opensAt(), Comparator.reverseOrder());
    }

    private static boolean isOpen(Timeline timeline, Instant at) {
        return !at.isBefore(timeline.opensAt()) && !timeline.isClosed(at);
    }

    /**
     * Who sent a mail.
     *
     * @param why       the mail is not looked into, or null if it is
     * @param contestId the contest, if the sender is known
     * @param contact   whom a unit has registered under the sender's address
     */
    record Sender(Why why, String contestId, Contact contact) {

        static Sender refused(Why why) {
            return new Sender(why, null, null);
        }

        boolean isKnown() {
            return why == null;
        }
    }
}
