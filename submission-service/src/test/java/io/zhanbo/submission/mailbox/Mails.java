package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.PostOffice;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** Mails as people's programs write them. */
final class Mails {

    private static final String RESULTS = "Authentication-Results";

    private final MimeMultipart parts = new MimeMultipart();
    private final MimeMessage mail;

    private Mails(String from) throws MessagingException {
        String messageId = "<" + UUID.randomUUID() + "@mail.example.com>";
        mail = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                if (getHeader("Message-ID") == null) {
                    setHeader("Message-ID", messageId);
                }
            }
        };
        if (from != null) {
            mail.setFrom(new InternetAddress(from));
        }
        mail.setRecipient(RecipientType.TO, new InternetAddress(PostOffice.CONTEST_MAILBOX));
        mail.setSubject("参赛作品", "UTF-8");
    }

    /** @param from null for a mail without a sender */
    static Mails from(String from) throws MessagingException {
        return new Mails(from).text("老师好，见附件。");
    }

    Mails text(String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8");
        parts.addBodyPart(part);
        return this;
    }

    Mails file(String name, byte[] bytes, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(name);
        parts.addBodyPart(part);
        return this;
    }

    Mails header(String name, String value) throws MessagingException {
        mail.addHeader(name, value);
        return this;
    }

    /** A part that is written by hand. */
    Mails part(String header, String body) throws MessagingException {
        String raw = header.replace("\n", "\r\n") + "\r\n\r\n" + body;
        parts.addBodyPart(new MimeBodyPart(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    /** Unless it has a result already, the mail server in front finds the sender to be genuine. */
    MimeMessage sent() throws MessagingException {
        if (mail.getHeader(RESULTS) == null) {
            mail.addHeader(RESULTS, "mx.example.org; dmarc=pass header.from=example.org");
        }
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    /** As it lies in the mailbox. */
    static WaitingMail waiting(MimeMessage mail) throws MessagingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WaitingMail(bytes.size(), null, () -> new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** As it is, byte by byte, and found to be genuine. */
    static MimeMessage raw(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream((RESULTS + ": mx.example.org; dmarc=pass\n" + text)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
