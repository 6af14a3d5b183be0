package io.zhanbo.submission.notice;

import java.time.Instant;
import java.util.List;

/**
 * A mail as an operator sees it: no address, and nothing of what it says.
 *
 * @param recipient     opaque
 * @param news          kinds of news in it
 * @param nextAttemptAt while it waits, else null
 * @param lastFailure   why it was not sent the last time, or null
 */
record MailView(
        String id,
        String contestId,
        String recipient,
        List<String> news,
        MailState state,
        Instant madeAt,
        int attempts,
        Instant nextAttemptAt,
        String lastFailure,
        Instant sentAt) {

    static MailView of(OutgoingMail mail, List<Notice> notices) {
        return new MailView(
                mail.id(),
                mail.contestId(),
                mail.recipient().key(),
                notices.stream().map(Notice::kind).toList(),
                mail.state(),
                mail.madeAt(),
                mail.attempts(),
                mail.state() == MailState.WAITING ? mail.nextAttemptAt() : null,
                mail.lastFailure(),
                mail.sentAt());
    }
}
