package io.zhanbo.submission.mailbox;

/** Why a mail was not looked into. */
enum Why {
    /** Written by a machine: an absence note, a bounce, a list. */
    AUTOMATIC,
    /** One of our own that came back. */
    OWN,
    /** Without a sender, or with several. */
    NO_SENDER,
    /** The mail server in front has not proven that the sender is who it claims to be. */
    FORGED,
    /** No unit has registered the address. */
    UNKNOWN_SENDER,
    /** More than one contest or unit has registered the address. */
    AMBIGUOUS,
    TOO_LARGE,
    /** Its form is broken, or made to do harm. */
    UNREADABLE;

    MailStanding standing() {
        return switch (this) {
            case AUTOMATIC, OWN, NO_SENDER -> MailStanding.IGNORED;
            default -> MailStanding.REFUSED;
        };
    }
}
