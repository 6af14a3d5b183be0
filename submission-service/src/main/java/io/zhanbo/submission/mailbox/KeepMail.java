package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    void keep(MimeMessage message) throws MessagingException, IOException {
        Envelope envelope = Envelope.of(message);
        // The server knows the size before anything of the mail is sent.
        if (message.getSize() > settings.maxBytes()) {
            noteTooLarge(message, envelope);
            return;
        }
        Path file = Files.createTempFile("mail", ".eml");
        try {
            try (OutputStream copy = new BufferedOutputStream(Files.newOutputStream(file))) {
                message.writeTo(copy);
            }
            String identity = envelope.identity(new RawMail(file).bodySha256());
            if (!isKnown(identity)) {
                String key = "mail-" + identity;
                store.put(Bucket.ORIGINALS, key, file, "message/rfc822");
                ReceivedMail mail = received(message, envelope, identity, Files.size(file));
                mail.keptAs(key);
                QuarkusTransaction.requiringNew().run(() -> add(mail));
            }
        } finally {
            Files.delete(file);
        }
    }

    /** It stays on the mail server; only that it came is kept here, and its sender is told. */
    private void noteTooLarge(MimeMessage message, Envelope envelope) throws MessagingException {
        String identity = envelope.identity("of " + message.getSize() + " bytes");
        if (isKnown(identity)) {
            return;
        }
        ReceivedMail mail = received(message, envelope, identity, message.getSize());
        Sender sender = verifySender.verify(envelope, mail.arrivedAt());
        Report report = new Report();
        report.add("too-large", String.valueOf(message.getSize()), String.valueOf(settings.maxBytes()));
        QuarkusTransaction.requiringNew().run(() -> {
            add(mail);
            settleMail.refused(mail.id(), sender, sender.isKnown() ? Why.TOO_LARGE : sender.why(), report);
        });
    }

    private boolean isKnown(String identity) {
        return QuarkusTransaction.requiringNew().call(() -> mails.isKnown(identity));
    }

    private void add(ReceivedMail mail) {
        mails.add(mail);
        journal.write(mail.subject(), "kept");
    }

    private ReceivedMail received(MimeMessage message, Envelope envelope, String identity, long size)
            throws MessagingException {
        return new ReceivedMail(UUID.randomUUID().toString(), identity, envelope.messageId(), arrival(message), size);
    }

    /** When the mail server put it into the mailbox; what the mail itself says about its date does not count. */
    private Instant arrival(MimeMessage message) throws MessagingException {
        Instant now = clock.instant();
        Date stamped = message.getReceivedDate();
        return stamped == null || stamped.toInstant().isAfter(now) ? now : stamped.toInstant();
    }
}
