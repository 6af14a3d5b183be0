package io.zhanbo.submission.mailbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** The mailbox to which units may send what they hand in. Without a host there is none. */
@ConfigMapping(prefix = "zhanbo.mailbox")
interface MailboxSettings {

    /** The IMAP server. */
    Optional<String> host();

    @WithDefault("993")
    int port();

    /** Whether the connection is encrypted from its first byte. */
    @WithDefault("true")
    boolean tls();

    Optional<String> user();

    Optional<String> password();

    /** The folder in which mails arrive. */
    @WithDefault("INBOX")
    String folder();

    /** The folder into which mails are moved once they are kept here; it is made if it is missing. */
    @WithDefault("Zhanbo")
    String takenFolder();

    /** How often it is looked for new mails, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1m")
    String pollEvery();

    /** How long the server may stay silent. */
    @WithDefault("PT1M")
    Duration patience();

    /** Largest mail, bytes as the server counts them: a third more than what is attached. More needs more room in /tmp. */
    @WithDefault("268435456")
    long maxBytes();

    /**
     * By which name the mail server in front signs its {@code Authentication-Results}; only headers of that name are
     * believed, and a mail that they do not prove is refused. Without it nobody's address is proven: whoever knows a
     * registered address can hand in, under its name, though answers go to the registered addresses alone.
     */
    Optional<String> authservId();

    /**
     * How many answers go to one address within an hour, at least one; what is beyond goes in one mail when the hour is over.
     * Fewer stops loops sooner.
     */
    @Min(1)
    @WithDefault("10")
    int answersPerHour();

    /** How often a mail is tried before it is set aside, with twice the wait after each failure, from a minute on. */
    @WithDefault("7")
    int attempts();

    /**
     * How long a replica empties the mailbox, and looks into one mail, alone after its last sign of life; longer than one
     * large mail takes. Of two that look into the same mail at once only the later one's answer goes out.
     */
    @WithDefault("PT10M")
    Duration lease();

    /** How long mails are kept, with what was understood of them. Longer answers questions; shorter keeps fewer people's data. */
    @WithDefault("P60D")
    Duration maxAge();

    /** How often mails that are too old are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1h")
    String sweepEvery();
}
