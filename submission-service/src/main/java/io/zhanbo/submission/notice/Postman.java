package io.zhanbo.submission.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import io.zhanbo.submission.notice.Recipients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands mails to the mail server, if there is one. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final ReactiveMailer mailer;
    private final Executor eventLoop;
    private final Optional<String> sender;
    private final NoticeSettings settings;

    Postman(
            ReactiveMailer mailer,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            NoticeSettings settings) {
        this.mailer = mailer;
        this.eventLoop = MutinyHelper.executor(vertx.getOrCreateContext());
        this.sender = sender;
        this.settings = settings;
    }

    void tell(@Observes StartupEvent event) {
        if (!isThere()) {
            LOG.info("Nobody is written to: quarkus.mailer.from is not set");
        }
    }

    boolean isThere() {
        return sender.isPresent();
    }

    /** @throws NotDelivered if no server has accepted it */
    void take(Letter letter, Person to) throws NotDelivered {
        Mail mail = Mail.withText(
                        to.address(), letter.subject(), Templates.text(letter).render())
                .setHtml(Templates.html(letter).render())
                // The same for each attempt, so that mailboxes can tell that two are one.
                .addHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">")
                .addHeader("List-Unsubscribe", "<" + letter.stop().url() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Auto-Submitted", letter.inReplyTo() == null ? "auto-generated" : "auto-replied");
        if (letter.inReplyTo() != null) {
            mail.addHeader("In-Reply-To", letter.inReplyTo()).addHeader("References", letter.inReplyTo());
        }
        try {
            // On the loop that its socket will be served by: from elsewhere, a server may have sent its greeting before
            // anyone
            // listens, and then both wait for ever.
            mailer.send(mail).runSubscriptionOn(eventLoop).await().atMost(settings.patience());
        } catch (RuntimeException e) {
            throw NotDelivered.because(e);
        }
    }

    private String domain() {
        String from = sender.orElseThrow();
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    }
}
