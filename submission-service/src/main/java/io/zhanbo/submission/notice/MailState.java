package io.zhanbo.submission.notice;

/** How far a mail is. */
enum MailState {
    WAITING,
    /** A mail server has accepted it. */
    SENT,
    /** Given up; an operator can have it tried again. */
    FAILED,
    /** No mail server is configured. */
    OFF,
    /** The recipient wants no such mail. */
    DECLINED,
    /** There is no address any more. */
    NOBODY
}
