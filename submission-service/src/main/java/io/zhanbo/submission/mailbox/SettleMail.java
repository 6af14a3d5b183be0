package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contact.UnitContacts;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import io.zhanbo.submission.notice.Answer;
import io.zhanbo.submission.notice.TellPeople;
import io.zhanbo.submission.notice.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Notes what became of a mail, and in the same transaction its answer, which goes to the registered address of a known
 * contact and to nobody else.
 */
@ApplicationScoped
class SettleMail {

    private static final Logger LOG = Logger.getLogger(SettleMail.class);

    /** Far more than anyone sends in an hour, and still a mail that can be written and read. */
    private static final int MOST_TOGETHER = 200;

    private final ReceivedMails mails;
    private final SealedReports sealedReports;
    private final TellPeople tellPeople;
    private final Contests contests;
    private final UnitContacts contacts;
    private final MailboxSettings settings;
    private final Journal journal;
    private final Clock clock;

    SettleMail(
            ReceivedMails mails,
            SealedReports sealedReports,
            TellPeople tellPeople,
            Contests contests,
            UnitContacts contacts,
            MailboxSettings settings,
            Journal journal,
            Clock clock) {
        this.mails = mails;
        this.sealedReports = sealedReports;
        this.tellPeople = tellPeople;
        this.contests = contests;
        this.contacts = contacts;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param look the mail as it was when the look began: if another has begun by now, that one will tell */
    @Transactional
    void done(ReceivedMail look, Sender sender, Taken taken) {
        ifIn(look, mail -> {
            mail.from(sender);
            mail.done(sealedReports.seal(taken.report(), mail.id()));
            answer(
                    mail,
                    sender,
                    taken.report(),
                    taken.lines(Words.in(sender.contact().language())));
            journal.write(mail.subject(), "looked into");
        });
    }

    /** @param report what its sender is told, if there is one */
    @Transactional
    void refused(ReceivedMail look, Sender sender, Why why, Report report) {
        ifIn(look, mail -> {
            mail.from(sender);
            mail.refused(why, sealedReports.seal(report, mail.id()));
            if (sender.hasAddress()) {
                answer(mail, sender, report, List.of());
            }
            journal.write(mail.subject(), "not looked into", why.name());
        });
    }

    /** It was tried often enough. Its sender must not believe that it was taken. */
    @Transactional(TxType.MANDATORY)
    void giveUp(ReceivedMail mail) {
        Report report = new Report();
        report.add("failed");
        mail.failed(sealedReports.seal(report, mail.id()));
        answer(mail, report);
        journal.write(mail.subject(), "set aside");
    }

    /** It was forgotten before all of it was taken: only its sender still has the rest. */
    @Transactional(TxType.MANDATORY)
    void forgotten(ReceivedMail mail) {
        Report report = new Report();
        report.add("forgotten");
        answer(mail, report);
    }

    private void answer(ReceivedMail mail, Report report) {
        if (mail.contestId() != null) {
            contacts.find(mail.contactId())
                    .ifPresent(contact -> answer(mail, new Sender(null, mail.contestId(), contact), report, List.of()));
        }
    }

    private void ifIn(ReceivedMail look, Consumer<ReceivedMail> settle) {
        ReceivedMail mail = mails.lock(look.id());
        if (mail.isIn(look)) {
            settle.accept(mail);
        } else {
            LOG.warnf("A look into received mail %s took so long that it does not count", mail.id());
        }
    }

    private void answer(ReceivedMail mail, Sender sender, Report report, List<String> more) {
        String contactId = sender.contact().id();
        Instant now = clock.instant();
        Optional<Turn> turn = turn(contactId, now);
        if (turn.isEmpty()) {
            return;
        }
        Words words = Words.in(sender.contact().language());
        String arrived = contests.get(sender.contestId()).timeline().readable(mail.arrivedAt());
        List<String> lines = new ArrayList<>(report.in(words));
        lines.addAll(more);
        tellPeople.answer(
                sender.contestId(),
                contactId,
                mail.id(),
                new Answer(words.say("mail.answer", arrived), lines, mail.messageId()),
                Duration.between(now, turn.get().at()));
        mail.answered(turn.get().at(), turn.get().together());
    }

    /**
     * When a contact may be answered. Whoever answers our answers by machine, without saying so, is not written to more
     * often for it: what is too much in an hour goes in one mail once the hour is over, and that counts like any other.
     *
     * @return empty if too much waits as it is
     */
    private Optional<Turn> turn(String contactId, Instant now) {
        List<Instant> latest = mails.latestAnswers(contactId, settings.answersPerHour());
        if (!latest.isEmpty() && latest.get(0).isAfter(now)) {
            return mails.answersAfter(contactId, now) < MOST_TOGETHER
                    ? Optional.of(new Turn(latest.get(0), true))
                    : Optional.empty();
        }
        if (latest.size() < settings.answersPerHour()) {
            return Optional.of(new Turn(now, false));
        }
        Instant hourIsOver = latest.get(latest.size() - 1).plus(Duration.ofHours(1));
        return Optional.of(new Turn(hourIsOver.isAfter(now) ? hourIsOver : now, false));
    }

    /**
     * When an answer goes.
     *
     * @param together whether in one mail with another that waits
     */
    private record Turn(Instant at, boolean together) {}
}
