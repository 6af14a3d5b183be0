package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.contest.Sha256;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Properties;

/** A whole mail in a file, as it came. */
record RawMail(Path file) {

    /** The longest header that is read; it is read into memory, and people's are a hundred times shorter. */
    static final int LONGEST_HEADER = 256 << 10;

    private static final int BUFFER = 64 << 10;

    /** Whether the header may be read. */
    boolean isReadable() throws IOException {
        return headerLength().isPresent();
    }

    /** What its header says; nothing, if it may not be read. */
    Envelope envelope() throws IOException, MessagingException {
        if (!isReadable()) {
            return Envelope.UNREADABLE;
        }
        try (SharedFileInputStream bytes = new SharedFileInputStream(file.toFile())) {
            return Envelope.of(parse(bytes));
        }
    }

    /** Its parts are read from the file when they are wanted, so that a large mail takes no memory. */
    static MimeMessage parse(SharedFileInputStream bytes) throws MessagingException {
        Properties properties = new Properties();
        // Programs write names of files as they are, too, without saying how.
        properties.put("mail.mime.allowutf8", "true");
        return new MimeMessage(Session.getInstance(properties), bytes);
    }

    /** Digest of all that follows the header; on its way a mail gets more header lines, but stays the same below. */
    String bodySha256() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(headerLength().orElse(0));
            return sha256(bytes);
        }
    }

    static String sha256(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The header ends with the first empty line. */
    private OptionalLong headerLength() throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int newLines = 0;
            for (int i = 0; i < LONGEST_HEADER; i++) {
                int next = bytes.read();
                if (next < 0) {
                    return OptionalLong.of(i);
                }
                if (next == '\n') {
                    newLines++;
                } else if (next != '\r') {
                    newLines = 0;
                }
                if (newLines == 2) {
                    return OptionalLong.of(i + 1L);
                }
            }
            return OptionalLong.empty();
        }
    }
}
