package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks into a mail that is kept. May be repeated at any point; a mail over which the process dies is tried a few times. */
@ApplicationScoped
class LookIntoMail {

    private static final Logger LOG = Logger.getLogger(LookIntoMail.class);

    private final ReceivedMails mails;
    private final VerifySender verifySender;
    private final TakeContents takeContents;
    private final ActAsLiaison actAsLiaison;
    private final SettleMail settleMail;
    private final ObjectStore store;
    private final MailboxSettings settings;
    private final Clock clock;
    private final String publicBaseUrl;

    LookIntoMail(
            ReceivedMails mails,
            VerifySender verifySender,
            TakeContents takeContents,
            ActAsLiaison actAsLiaison,
            SettleMail settleMail,
            ObjectStore store,
            MailboxSettings settings,
            Clock clock,
            @ConfigProperty(name = "zhanbo.public-base-url") String publicBaseUrl) {
        this.mails = mails;
        this.verifySender = verifySender;
        this.takeContents = takeContents;
        this.actAsLiaison = actAsLiaison;
        this.settleMail = settleMail;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    void look(String id) {
        QuarkusTransaction.requiringNew().call(() -> attempt(id)).ifPresent(mail -> {
            try {
                look(mail);
            } catch (MessagingException | IOException | RuntimeException e) {
                // Without its words, which may quote the mail.
                LOG.warnf(
                        "Received mail %s was not looked into: %s",
                        id, e.getClass().getSimpleName());
                QuarkusTransaction.requiringNew().run(() -> letWait(mail));
            }
        });
    }

    private Optional<ReceivedMail> attempt(String id) {
        Instant now = clock.instant();
        ReceivedMail mail = mails.lock(id);
        if (!mail.isWaiting(now)) {
            return Optional.empty();
        }
        if (mail.attempts() >= settings.attempts()) {
            settleMail.giveUp(mail);
            return Optional.empty();
        }
        mail.attempt(now.plus(settings.lease()));
        return Optional.of(mail);
    }

    private void letWait(ReceivedMail look) {
        ReceivedMail mail = mails.lock(look.id());
        if (mail.isIn(look)) {
            mail.waits(clock.instant());
        }
    }

    private void look(ReceivedMail mail) throws MessagingException, IOException {
        Path file = Files.createTempFile("mail", ".eml");
        try {
            try (InputStream bytes = store.read(Bucket.ORIGINALS, mail.objectKey())) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            if (new RawMail(file).isReadable()) {
                look(mail, file);
            } else {
                settleMail.refused(mail, Sender.refused(Why.UNREADABLE), Why.UNREADABLE, new Report());
            }
        } finally {
            Files.delete(file);
        }
    }

    private void look(ReceivedMail mail, Path file) throws MessagingException, IOException {
        try (SharedFileInputStream bytes = new SharedFileInputStream(file.toFile())) {
            MimeMessage message = RawMail.parse(bytes);
            Sender sender = verifySender.verify(Envelope.of(message), mail.arrivedAt());
            if (sender.isKnown()) {
                look(mail, sender, message);
            } else {
                Report report = new Report();
                if (sender.why() == Why.AMBIGUOUS) {
                    report.add("ambiguous");
                }
                settleMail.refused(mail, sender, sender.why(), report);
            }
        }
    }

    private void look(ReceivedMail mail, Sender sender, MimeMessage message) throws IOException {
        MailContents contents;
        try {
            contents = MailContents.of(message, publicBaseUrl);
        } catch (MessagingException | IOException e) {
            Report report = new Report();
            report.add("unreadable");
            settleMail.refused(mail, sender, Why.UNREADABLE, report);
            return;
        }
        Taken taken = actAsLiaison.call(sender.contact(), () -> takeContents.take(mail, sender, contents));
        settleMail.done(mail, sender, taken);
    }
}
