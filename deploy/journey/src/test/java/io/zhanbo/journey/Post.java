package io.zhanbo.journey;

import jakarta.activation.DataHandler;
import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The mail program of someone at a unit, at the local run's mail server. */
final class Post {
    static final String CONTEST_MAILBOX = "contest@zhanbo.example";

    private static final String HOST = "127.0.0.1";
    private static final int IMAP_PORT = 13143;

    private final Session session = Session.getInstance(settings());
    private final String address;

    Post(String address) {
        this.address = address;
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put("mail.smtp.host", HOST);
        settings.put("mail.smtp.port", "13025");
        return settings;
    }

    /** Sends files to the contest. */
    void handIn(String subject, Map<String, byte[]> files) throws MessagingException {
        var mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(address));
        mail.setRecipient(RecipientType.TO, new InternetAddress(CONTEST_MAILBOX));
        mail.setSubject(subject, "UTF-8");
        var parts = new MimeMultipart();
        var greeting = new MimeBodyPart();
        greeting.setText("老师好，请查收附件。", "UTF-8");
        parts.addBodyPart(greeting);
        for (var file : files.entrySet()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getValue(), "application/octet-stream")));
            part.setFileName(file.getKey());
            parts.addBodyPart(part);
        }
        mail.setContent(parts);
        Transport.send(mail);
    }

    /** What has arrived, as plain text. */
    List<String> read() {
        try (var store = session.getStore("imap")) {
            store.connect(HOST, IMAP_PORT, address, address);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var texts = new ArrayList<String>();
            for (var mail : inbox.getMessages()) {
                texts.add(plainText(mail));
            }
            return texts;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plainText(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
