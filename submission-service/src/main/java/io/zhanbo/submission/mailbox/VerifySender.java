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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** @param arrivedAt decides between contests: those that are open then, or else the one that opened last */
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
        String domain = address.get().substring(address.get().lastIndexOf('@') + 1);
        if (settings.authservId()
                .filter(name -> !AuthenticationResults.prove(name, envelope.results(), domain))
                .isPresent()) {
            return Sender.refused(Why.FORGED);
        }
        List<Contest> all = contests.all();
        List<Sender> open =
                registered(all.stream().filter(contest -> isOpen(contest.timeline(), arrivedAt)), address.get());
        return open.isEmpty() ? theOne(ofLatest(all, address.get())) : theOne(open);
    }

    private List<Sender> ofLatest(List<Contest> all, String address) {
        return all.stream()
                .sorted(Comparator.comparing(contest -> contest.timeline().opensAt(), Comparator.reverseOrder()))
                .map(contest -> registered(Stream.of(contest), address))
                .filter(senders -> !senders.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Sender> registered(Stream<Contest> in, String address) {
        return in.flatMap(contest -> contacts.findByAddress(contest.id(), address).stream()
                        .map(contact -> new Sender(null, contest.id(), contact)))
                .toList();
    }

    /** Of several nobody knows who is meant: a guess could put one unit's works, and its children's names, into another's hands. */
    private static Sender theOne(List<Sender> senders) {
        return switch (senders.size()) {
            case 0 -> Sender.refused(Why.UNKNOWN_SENDER);
            case 1 -> senders.get(0);
            default -> senders.get(0).ambiguous();
        };
    }

    private static boolean isOpen(Timeline timeline, Instant at) {
        return !at.isBefore(timeline.opensAt()) && !timeline.isClosed(at);
    }

    /**
     * Who sent a mail.
     *
     * @param why       the mail is not looked into, or null if it is
     * @param contestId the contest, if there is a contact
     * @param contact   whom a unit has registered under the sender's address, who can be answered
     */
    record Sender(Why why, String contestId, Contact contact) {

        static Sender refused(Why why) {
            return new Sender(why, null, null);
        }

        Sender ambiguous() {
            return new Sender(Why.AMBIGUOUS, contestId, contact);
        }

        /** Whether it is clear for whom the sender speaks. */
        boolean isKnown() {
            return why == null;
        }

        boolean hasAddress() {
            return contact != null;
        }
    }
}
