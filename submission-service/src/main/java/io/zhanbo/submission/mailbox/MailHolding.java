package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.notice.TellPeople;
import io.zhanbo.submission.person.Holding;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The mails that an entry came from, or that brought its files. A mail cannot be told apart by whom it is about: it goes
 * whole, with what was understood of it and its answer.
 */
@ApplicationScoped
class MailHolding implements Holding {

    private final ReceivedMails mails;
    private final TakenParts takenParts;
    private final TellPeople tellPeople;
    private final SettleMail settleMail;
    private final Removals removals;
    private final Journal journal;

    MailHolding(
            ReceivedMails mails,
            TakenParts takenParts,
            TellPeople tellPeople,
            SettleMail settleMail,
            Removals removals,
            Journal journal) {
        this.mails = mails;
        this.takenParts = takenParts;
        this.tellPeople = tellPeople;
        this.settleMail = settleMail;
        this.removals = removals;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public List<Line> show(String entryId) {
        return mails.about(entryId).stream()
                .map(mail -> new Line(mail.arrivedAt(), mail.size(), mail.objectKey() != null))
                .toList();
    }

    /** Whoever looks into a mail holds its row before it changes entries. */
    @Override
    public void lock(String entryId) {
        mails.lockAbout(entryId);
    }

    @Override
    public void drop(String entryId) {
        mails.lockAbout(entryId).stream().filter(ReceivedMail::isRemembered).forEach(mail -> {
            if (mail.objectKey() != null) {
                removals.want(entryId, Bucket.ORIGINALS, mail.objectKey());
            }
            boolean unfinished = mail.isUnfinished();
            mail.forget();
            takenParts.forget(mail);
            tellPeople.forgetAnswers(mail.id());
            if (unfinished) {
                settleMail.forgotten(mail);
            }
            journal.write(mail.subject(), "forgotten");
        });
    }

    /**
     * A mail, without what others are named in it.
     *
     * @param size bytes
     * @param kept whether it is still here
     */
    record Line(Instant arrivedAt, long size, boolean kept) {}
}
