package io.zhanbo.submission.mailbox;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.mail.util.SharedFileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** Takes the mail of an {@link EndlessPost} on its way as far as its attachment's file, in a process of its own. */
final class TakeLargeMail {

    private TakeLargeMail() {}

    /** Prints the attachment's length. */
    public static void main(String[] arguments) throws Exception {
        Path mail = Files.createTempFile("large", ".eml");
        Path film = Files.createTempFile("large", ".mp4");
        try (EndlessPost post = new EndlessPost(Long.parseLong(arguments[0]))) {
            MailboxSettings settings = settings(post);
            try (ImapMailbox mailbox = ImapMailbox.open(settings)) {
                IMAPMessage message = mailbox.waiting().get(0);
                ImapMailbox.describe(message).copyTo(mail);
            }
            RawMail raw = new RawMail(mail);
            if (raw.envelope().sender().isEmpty() || raw.bodySha256().isEmpty()) {
                throw new IllegalStateException("The header was not read");
            }
            try (SharedFileInputStream bytes = new SharedFileInputStream(mail.toFile())) {
                MailContents.of(RawMail.parse(bytes), "none")
                        .attachments()
                        .get(0)
                        .copyTo(film);
            }
            System.out.println(Files.size(film));
        } finally {
            Files.delete(mail);
            Files.delete(film);
        }
    }

    private static MailboxSettings settings(EndlessPost post) {
        return new SmallRyeConfigBuilder()
                .withMapping(MailboxSettings.class)
                .withDefaultValue("zhanbo.mailbox.host", "localhost")
                .withDefaultValue("zhanbo.mailbox.port", String.valueOf(post.port()))
                .withDefaultValue("zhanbo.mailbox.tls", "false")
                .withDefaultValue("zhanbo.mailbox.user", "any")
                .withDefaultValue("zhanbo.mailbox.password", "any")
                .build()
                .getConfigMapping(MailboxSettings.class);
    }
}
