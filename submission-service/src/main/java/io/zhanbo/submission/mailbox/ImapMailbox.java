package io.zhanbo.submission.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The mailbox on its server, open for one look. Mails are read in pieces, never whole, not even their headers, and stay unread. */
final class ImapMailbox implements AutoCloseable {

    private static final String PIECE = String.valueOf(1 << 20);
    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Folder taken;

    private ImapMailbox(IMAPStore store, IMAPFolder folder, Folder taken) {
        this.store = store;
        this.folder = folder;
        this.taken = taken;
    }

    static ImapMailbox open(MailboxSettings settings) throws MessagingException {
        IMAPStore store = (IMAPStore) Session.getInstance(properties(settings)).getStore(protocol(settings));
        store.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        try {
            Folder taken = store.getFolder(settings.takenFolder());
            if (!taken.exists()) {
                taken.create(Folder.HOLDS_MESSAGES);
            }
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapMailbox(store, folder, taken);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /** All that lie in it, the oldest first; of each, only what takes the same room whatever it says. */
    List<IMAPMessage> waiting() throws MessagingException {
        Message[] messages = folder.getMessages();
        FetchProfile wanted = new FetchProfile();
        wanted.add(FetchProfile.Item.SIZE);
        wanted.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages, wanted);
        return Arrays.stream(messages).map(IMAPMessage.class::cast).toList();
    }

    static WaitingMail describe(IMAPMessage message) throws MessagingException {
        return new WaitingMail(message.getSizeLong(), message.getReceivedDate(), message::getMimeStream);
    }

    /** Takes a mail out of the way, once it is kept elsewhere. */
    void moveAway(Message message) throws MessagingException {
        Message[] one = {message};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(one, taken);
        } else {
            folder.copyMessages(one, taken);
            message.setFlag(Flags.Flag.DELETED, true);
        }
    }

    /** Deletes for good what was taken and arrived before a moment; servers compare days. */
    void expungeTaken(Instant moment) throws MessagingException {
        taken.open(Folder.READ_WRITE);
        try {
            Message[] old = taken.search(new ReceivedDateTerm(ComparisonTerm.LT, Date.from(moment)));
            taken.setFlags(old, new Flags(Flags.Flag.DELETED), true);
        } finally {
            taken.close(true);
        }
    }

    /** What was flagged as deleted goes now. */
    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(true);
        }
    }

    private static String protocol(MailboxSettings settings) {
        return settings.tls() ? "imaps" : "imap";
    }

    private static Properties properties(MailboxSettings settings) {
        String prefix = "mail." + protocol(settings) + ".";
        String patience = String.valueOf(settings.patience().toMillis());
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", patience);
        properties.put(prefix + "timeout", patience);
        properties.put(prefix + "writetimeout", patience);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "fetchsize", PIECE);
        return properties;
    }
}
