package io.zhanbo.submission.notice;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells mails that were sent from here, by their Message-ID. */
@ApplicationScoped
public class SentMails {

    private final OutgoingMails mails;

    SentMails(OutgoingMails mails) {
        this.mails = mails;
    }

    public boolean include(String messageId) {
        return mails.isOurs(messageId);
    }
}
