package io.zhanbo.submission.mailbox;

/** How far a received mail is. */
enum MailStanding {
    /** Kept, and yet to be looked at. */
    TAKEN,
    DONE,
    /** Nobody's hand-in: not looked into, never answered. */
    IGNORED,
    /** Not looked into, for a reason that someone may mend. */
    REFUSED,
    /** The machine could not; an organiser can have it tried again. */
    FAILED
}
