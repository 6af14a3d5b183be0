package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Keeps a mail as it came, first in object storage, then in the database. The key comes of what the mail is: if the
 * process dies in between, the mail, which still lies in the mailbox, is kept under the same key again.
 */
@ApplicationScoped
class KeepMail {

    private final ReceivedMails mails;
    private final VerifySender verifySender;
    private final SettleMail settleMail;
    private final ObjectStore store;
    private final MailboxSettings settings;
    private final Journal journal;
    private final Clock clock;

    KeepMail(
            ReceivedMails mails,
            VerifySender verifySender,
            SettleMail settleMail,
            ObjectStore store,
            MailboxSettings settings,
            Journal journal,
            Clock clock) {
        this.mails = mails;
        this.verifySender = verifySender;
        this.settleMail = settleMail;
        this.store = store;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Once more changes nothing. */
    void keep(WaitingMail waiting) throws MessagingException, IOException {
        Path file = Files.createTempFile("mail", ".eml");
        try {
            // The server knows the size before anything of the mail is sent.
            if (waiting.size() > settings.maxBytes()) {
                waiting.copyHeaderTo(file);
                noteTooLarge(waiting, new RawMail(file).envelope());
            } else {
                waiting.copyTo(file);
                keep(waiting, file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void keep(WaitingMail waiting, Path file) throws MessagingException, IOException {
        RawMail raw = new RawMail(file);
        Envelope envelope = raw.envelope();
        String identity = envelope.identity(raw.bodySha256());
        if (isKnown(identity)) {
            return;
        }
        String key = "mail-" + identity;
        store.put(Bucket.ORIGINALS, key, file, "message/rfc822");
        ReceivedMail mail = received(waiting, envelope, identity, Files.size(file));
        mail.keptAs(key);
        // Known before it is looked into: if that fails for good, there is someone to tell.
        mail.from(verifySender.verify(envelope, mail.arrivedAt()));
        QuarkusTransaction.requiringNew().run(() -> add(mail));
    }

    /** It stays on the mail server; only that it came is kept here, and its sender is told. */
    private void noteTooLarge(WaitingMail waiting, Envelope envelope) {
        String identity = envelope.identity("of " + waiting.size() + " bytes");
        if (isKnown(identity)) {
            return;
        }
        ReceivedMail mail = received(waiting, envelope, identity, waiting.size());
        Sender sender = verifySender.verify(envelope, mail.arrivedAt());
        Report report = new Report();
        report.add(
                "too-large",
                megabytes(waiting.size(), RoundingMode.UP),
                megabytes(settings.maxBytes(), RoundingMode.DOWN));
        QuarkusTransaction.requiringNew().run(() -> {
            add(mail);
            settleMail.refused(mail, sender, sender.isKnown() ? Why.TOO_LARGE : sender.why(), report);
        });
    }

    private static String megabytes(long bytes, RoundingMode rounding) {
        return BigDecimal.valueOf(bytes, 6)
                .setScale(1, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }

    private boolean isKnown(String identity) {
        return QuarkusTransaction.requiringNew().call(() -> mails.isKnown(identity));
    }

    private void add(ReceivedMail mail) {
        mails.add(mail);
        journal.write(mail.subject(), "kept");
    }

    private ReceivedMail received(WaitingMail waiting, Envelope envelope, String identity, long size) {
        return new ReceivedMail(UUID.randomUUID().toString(), identity, envelope.messageId(), arrival(waiting), size);
    }

    /** When the mail server put it into the mailbox; what the mail itself says about its date does not count. */
    private Instant arrival(WaitingMail waiting) {
        Instant now = clock.instant();
        Date stamped = waiting.stampedAt();
        return stamped == null || stamped.toInstant().isAfter(now) ? now : stamped.toInstant();
    }
}
