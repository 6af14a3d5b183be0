package io.zhanbo.submission.notice;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.stream.Stream;

/** The mail server did not take a mail. Says nothing of what it answered, because servers repeat addresses. */
class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    /** Mailbox unknown, not local, not allowed: what only another address could mend. */
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

    private final int reply;
    private final boolean doubtful;

    private NotDelivered(String message, int reply, boolean doubtful) {
        super(message);
        this.reply = reply;
        this.doubtful = doubtful;
    }

    /** A fault of ours: the server was not even asked. */
    static NotDelivered faulty(RuntimeException fault) {
        return new NotDelivered(fault.getClass().getSimpleName(), 0, false);
    }

    static NotDelivered because(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .findFirst()
                .map(refusal -> new NotDelivered("SMTP " + refusal.getReplyCode(), refusal.getReplyCode(), false))
                .orElseGet(() ->
                        new NotDelivered(failure.getClass().getSimpleName(), 0, failure instanceof TimeoutException));
    }

    /** Whether the server has answered, so that others may still get their mail from it. */
    boolean isAnAnswer() {
        return reply != 0;
    }

    /** Whether the server may take the mail yet: we have stopped waiting, which does not stop it. */
    boolean isDoubtful() {
        return doubtful;
    }

    boolean isFinal() {
        return NO_SUCH_MAILBOX.contains(reply);
    }
}
