package io.zhanbo.submission.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * A received mail as the organiser sees it: not who wrote it, only for whom.
 *
 * @param arrivedAt  as the mail server stamped it
 * @param size       bytes
 * @param why        it was not looked into, or null
 * @param contestId  null if the sender is not known
 * @param understood what was understood of it, in the reader's language
 * @param answeredAt when the answer goes, which may be to come; null if it was not answered
 */
record ReceivedMailView(
        String id,
        Instant arrivedAt,
        long size,
        MailStanding state,
        Why why,
        String contestId,
        String unitId,
        List<String> understood,
        int attempts,
        Instant answeredAt) {

    static ReceivedMailView of(ReceivedMail mail, List<String> understood) {
        return new ReceivedMailView(
                mail.id(),
                mail.arrivedAt(),
                mail.size(),
                mail.state(),
                mail.why(),
                mail.contestId(),
                mail.unitId(),
                understood,
                mail.attempts(),
                mail.answeredAt());
    }
}
