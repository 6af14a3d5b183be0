package io.zhanbo.submission.notice;

import jakarta.enterprise.context.ApplicationScoped;

/** The scheduler, which is off in tests. */
@ApplicationScoped
public class DeliverMails {

    private final SendMails sendMails;

    DeliverMails(SendMails sendMails) {
        this.sendMails = sendMails;
    }

    public void now() {
        sendMails.send();
    }
}
