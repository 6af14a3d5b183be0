package io.zhanbo.submission.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Date;

/**
 * A mail that lies in the mailbox. Nothing of it is fetched before its size was looked at, and never more of it at a time
 * than a piece: whoever wrote it chose how long each line of its header is.
 *
 * @param size      bytes, as its server counts them
 * @param stampedAt when its server put it into the mailbox, or null
 */
record WaitingMail(long size, Date stampedAt, Content content) {

    /** Its bytes, as it came. */
    interface Content {
        InputStream open() throws MessagingException;
    }

    void copyTo(Path file) throws IOException, MessagingException {
        try (InputStream bytes = content.open()) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Its beginning, in which the header is, if it is one that is read. */
    void copyHeaderTo(Path file) throws IOException, MessagingException {
        try (InputStream bytes = content.open()) {
            Files.write(file, bytes.readNBytes(RawMail.LONGEST_HEADER));
        }
    }
}
