package io.zhanbo.submission.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is in a mail: files, and whether its text points elsewhere. Nothing is unpacked and nothing fetched. */
final class MailContents {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 200;
    private static final int TEXT_READ = 256 << 10;
    private static final int PIECE = 64 << 10;
    private static final Pattern PLAIN_LINK = Pattern.compile("https?://[^\\s<>\"']+");
    private static final Pattern HTML_LINK = Pattern.compile("href\\s*=\\s*[\"']?(https?://[^\\s<>\"']+)");

    private final String ownAddress;
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean linked;
    private boolean nameless;
    private int parts;

    private MailContents(String ownAddress) {
        this.ownAddress = ownAddress;
    }

    /**
     * @param ownAddress links that begin with it are ours, from a mail that was answered
     * @throws MessagingException if the mail's form is broken, or beyond what people write
     */
    static MailContents of(MimeMessage mail, String ownAddress) throws MessagingException, IOException {
        MailContents contents = new MailContents(ownAddress);
        contents.look(mail, 0);
        return contents;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    boolean hasLinks() {
        return linked;
    }

    /** Whether there is a file that says by no name what it is. */
    boolean hasNameless() {
        return nameless;
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new MessagingException("Too many parts");
        }
        String name = name(part);
        if (name != null) {
            if (!isDecoration(part)) {
                attachments.add(new Attachment(name, part));
            }
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                look(inner, depth + 1);
            }
        } else if (part.isMimeType("text/*") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            linked |= pointsElsewhere(part);
        } else {
            nameless |= !isDecoration(part);
        }
    }

    /** Pictures that belong to the text, such as a school's crest below a signature. */
    private static boolean isDecoration(Part part) throws MessagingException {
        boolean inline = Part.INLINE.equalsIgnoreCase(part.getDisposition())
                || part instanceof MimePart mime && mime.getContentID() != null;
        return inline && part.isMimeType("image/*");
    }

    private boolean pointsElsewhere(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            String text = new String(bytes.readNBytes(TEXT_READ), StandardCharsets.ISO_8859_1);
            Matcher links = (part.isMimeType("text/html") ? HTML_LINK : PLAIN_LINK).matcher(text);
            return links.results()
                    .map(link -> link.group(link.groupCount()))
                    .anyMatch(link -> !link.startsWith(ownAddress));
        }
    }

    /** As a person named the file; what stands before a slash does not count. */
    private static String name(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return null;
        }
        String words = decoded(name).replaceAll("\\p{Cntrl}", "").strip();
        String last = words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('\\')) + 1);
        return last.isEmpty() ? null : last;
    }

    /** In a charset that nobody knows it stays as it is: the answer then names it, and the rest of the mail is taken. */
    private static String decoded(String name) {
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }

    /**
     * A file in a mail.
     *
     * @param name without folders
     */
    record Attachment(String name, Part part) {

        String ending() {
            return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }

        /** @throws MessagingException if it cannot be read to its end; what the disk cannot take is an IOException */
        void copyTo(Path file) throws IOException, MessagingException {
            try (InputStream bytes = open();
                    OutputStream copy = Files.newOutputStream(file)) {
                byte[] piece = new byte[PIECE];
                for (int length = read(bytes, piece); length >= 0; length = read(bytes, piece)) {
                    copy.write(piece, 0, length);
                }
            }
        }

        private InputStream open() throws MessagingException {
            try {
                return part.getInputStream();
            } catch (IOException e) {
                throw new MessagingException("Cannot be read", e);
            }
        }

        private static int read(InputStream bytes, byte[] piece) throws MessagingException {
            try {
                return bytes.read(piece);
            } catch (IOException e) {
                throw new MessagingException("Cannot be read to its end", e);
            }
        }

        /** The media type, if it is a video's; senders are not to be believed in more than that. */
        String videoType() throws MessagingException {
            String type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return type.startsWith("video/") ? type : "application/octet-stream";
        }
    }
}
