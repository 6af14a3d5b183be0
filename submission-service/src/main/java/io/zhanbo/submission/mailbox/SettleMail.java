package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import io.zhanbo.submission.notice.Answer;
import io.zhanbo.submission.notice.TellPeople;
import io.zhanbo.submission.notice.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes what became of a mail, and in the same transaction its answer, which goes to the registered address of a known
 * contact and to nobody else.
 */
@ApplicationScoped
class SettleMail {

    private final ReceivedMails mails;
    private final SealedReports sealedReports;
    private final TellPeople tellPeople;
    private final Contests contests;
    private final MailboxSettings settings;
    private final Journal journal;
    private final Clock clock;

    SettleMail(
            ReceivedMails mails,
            SealedReports sealedReports,
            TellPeople tellPeople,
            Contests contests,
            MailboxSettings settings,
            Journal journal,
            Clock clock) {
        this.mails = mails;
        this.sealedReports = sealedReports;
        this.tellPeople = tellPeople;
        this.contests = contests;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void done(String id, Sender sender, TakeContents.Taken taken) {
        ReceivedMail mail = mails.lock(id);
        mail.from(sender);
        mail.done(sealedReports.seal(taken.report(), id));
        answer(mail, sender, taken.report(), taken.links());
        journal.write(mail.subject(), "looked into");
    }

    /** @param report what its sender is told, if known */
    @Transactional
    void refused(String id, Sender sender, Why why, Report report) {
        ReceivedMail mail = mails.lock(id);
        mail.from(sender);
        mail.refused(why, sealedReports.seal(report, id));
        if (sender.isKnown()) {
            answer(mail, sender, report, List.of());
        }
        journal.write(mail.subject(), "not looked into", why.name());
    }

    private void answer(ReceivedMail mail, Sender sender, Report report, List<String> links) {
        Instant now = clock.instant();
        // Whoever answers our answers by machine, without saying so, is left alone in the end.
        if (mails.answersSince(sender.contact().id(), now.minus(Duration.ofHours(1))) >= settings.answersPerHour()) {
            return;
        }
        Words words = Words.in(sender.contact().language());
        String arrived = contests.get(sender.contestId()).timeline().readable(mail.arrivedAt());
        List<String> lines = new ArrayList<>(report.in(words));
        lines.addAll(links);
        if (!links.isEmpty()) {
            lines.add(words.say("mail.links-are-keys"));
        }
        lines.add(words.say("mail.drafts"));
        tellPeople.answer(
                sender.contestId(),
                sender.contact().id(),
                new Answer(words.say("mail.answer", arrived), lines, mail.messageId()));
        mail.answered(now);
    }
}
