package io.zhanbo.submission;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server, open as long as a test needs it, with the mailbox to which units hand in. */
public final class PostOffice implements AutoCloseable {

    public static final String CONTEST_MAILBOX = "contest@example.org";

    private final GreenMail server;

    private PostOffice(GreenMail server) {
        this.server = server;
    }

    public static PostOffice open() {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(port(MailPorts.SMTP), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(port(MailPorts.IMAP), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(CONTEST_MAILBOX, "contest", "contest");
        return new PostOffice(server);
    }

    private static int port(String setting) {
        return ConfigProvider.getConfig().getValue(setting, Integer.class);
    }

    /** The mails that have arrived for someone, oldest first. */
    public List<MimeMessage> mailsTo(String address) {
        return server.findReceivedMessages(user -> user.getEmail().equals(address), mail -> true)
                .toList();
    }

    /** The only mail that has arrived for someone. */
    public MimeMessage mailTo(String address) {
        List<MimeMessage> mails = mailsTo(address);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails to " + address);
        }
        return mails.get(0);
    }

    /** Puts a mail into the contest's mailbox, stamped as a mail server does. */
    public void deliver(MimeMessage mail, Instant arrival) {
        folder("INBOX").appendMessage(mail, new Flags(), Date.from(arrival));
    }

    /** How many mails lie in one of the contest mailbox's folders; 0 if there is no such folder. */
    public int count(String folder) {
        MailFolder found = folder(folder);
        return found == null ? 0 : found.getMessageCount();
    }

    private MailFolder folder(String name) {
        return server.getManagers()
                .getImapHostManager()
                .getFolder(server.getUserManager().getUserByEmail(CONTEST_MAILBOX), name);
    }

    /** The first text of this kind in a mail, {@code plain} or {@code html}. */
    public static String text(Part part, String kind) {
        try {
            if (part.isMimeType("text/" + kind)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String found = text(parts.getBodyPart(i), kind);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
