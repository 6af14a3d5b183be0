package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.contest.Sha256;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail's header says, as far as it matters here. Anyone can write anything into it.
 *
 * @param messageId   with its angle brackets, or null
 * @param from        addresses of its senders, without names
 * @param returnPath  where its mail server would send failures, with angle brackets, or null
 * @param automatic   the headers by which machines tell that they wrote it, as far as it has them
 * @param results     all Authentication-Results, the topmost first
 * @param fingerprint of the header lines that stay the same on the way
 */
record Envelope(
        String messageId,
        List<String> from,
        String returnPath,
        List<String> automatic,
        List<String> results,
        String fingerprint) {

    static final Envelope UNREADABLE = new Envelope(null, List.of(), null, List.of(), List.of(), "");

    private static final int LONGEST_ID = 500;
    private static final Set<String> OF_MACHINES = Set.of("bulk", "junk", "list", "auto_reply");

    static Envelope of(MimeMessage mail) throws MessagingException {
        String messageId = first(mail, "Message-ID");
        boolean usable = messageId != null && messageId.length() <= LONGEST_ID && messageId.matches("<[!-~]+>");
        return new Envelope(
                usable ? messageId : null,
                senders(mail),
                first(mail, "Return-Path"),
                automatic(mail),
                all(mail, "Authentication-Results"),
                fingerprint(mail));
    }

    /** The one who claims to have sent it. */
    Optional<String> sender() {
        return from.size() == 1 ? Optional.of(from.get(0)) : Optional.empty();
    }

    /** RFC 3834, and what was usual before it: mails that a person wrote have none of this. */
    boolean isAutomatic() {
        return !automatic.isEmpty() || "<>".equals(returnPath);
    }

    /** What tells this mail from any other, however often and by whichever way it is delivered. */
    String identity(String bodySha256) {
        return sha256(fingerprint + "\n" + bodySha256);
    }

    private static List<String> automatic(MimeMessage mail) throws MessagingException {
        List<String> found = new ArrayList<>();
        String submitted = first(mail, "Auto-Submitted");
        if (submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")) {
            found.add("Auto-Submitted");
        }
        String precedence = first(mail, "Precedence");
        if (precedence != null && OF_MACHINES.contains(precedence.strip().toLowerCase(Locale.ROOT))) {
            found.add("Precedence");
        }
        for (String header : List.of("List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond")) {
            if (mail.getHeader(header) != null) {
                found.add(header);
            }
        }
        return found;
    }

    private static List<String> senders(MimeMessage mail) {
        try {
            // Not getFrom(), which is content with Sender where From is missing: what the mail server in front has
            // proven is From.
            String from = mail.getHeader("From", ",");
            return from == null
                    ? List.of()
                    : Arrays.stream(InternetAddress.parseHeader(from, true))
                            .map(InternetAddress::getAddress)
                            .filter(address -> address != null && !address.isBlank())
                            .toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    private static String fingerprint(MimeMessage mail) throws MessagingException {
        StringBuilder lines = new StringBuilder();
        for (String header : List.of("Message-ID", "Date", "From", "Subject")) {
            lines.append(header).append(all(mail, header)).append('\n');
        }
        return sha256(lines.toString());
    }

    private static String first(MimeMessage mail, String header) throws MessagingException {
        List<String> all = all(mail, header);
        return all.isEmpty() ? null : all.get(0).strip();
    }

    private static List<String> all(MimeMessage mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? List.of() : List.of(values);
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
