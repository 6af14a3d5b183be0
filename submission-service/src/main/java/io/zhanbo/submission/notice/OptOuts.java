package io.zhanbo.submission.notice;

import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;

/**
 * Who wants no more mail. The link in a mail carries the recipient under the service's own key: nobody else can make one,
 * it needs no login, and it holds as long as the key is kept.
 */
@ApplicationScoped
class OptOuts {

    private static final String PURPOSE = "notice-opt-out";

    private final EntityManager database;
    private final TextCipher cipher;
    private final Journal journal;
    private final Clock clock;

    OptOuts(EntityManager database, TextCipher cipher, Journal journal, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.journal = journal;
        this.clock = clock;
    }

    String token(Recipient recipient) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.encrypt(recipient.key(), PURPOSE));
    }

    /** @throws NotFound if the token was not made here */
    Recipient read(String token) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.US_ASCII));
            return new Recipient(cipher.decrypt(sealed, PURPOSE));
        } catch (IllegalArgumentException | IllegalStateException forged) {
            throw new NotFound("mail");
        }
    }

    boolean includes(Recipient recipient) {
        return !database.createNativeQuery("select 1 from notice_opt_out where recipient = :recipient")
                .setParameter("recipient", recipient.key())
                .getResultList()
                .isEmpty();
    }

    /** Nobody is there any more who could be written to. */
    int forget(Recipient recipient) {
        return database.createNativeQuery("delete from notice_opt_out where recipient = :recipient")
                .setParameter("recipient", recipient.key())
                .executeUpdate();
    }

    /** A second time changes nothing. */
    @Transactional
    void add(String token) {
        Recipient recipient = read(token);
        int added = database.createNativeQuery(
                        "insert into notice_opt_out (recipient, at) values (:recipient, :now) on conflict do nothing")
                .setParameter("recipient", recipient.key())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added > 0) {
            journal.write(recipient.key(), "opted out of notices");
        }
    }

    /** Undoes it; a second time changes nothing. */
    @Transactional
    void remove(String token) {
        Recipient recipient = read(token);
        int removed = database.createNativeQuery("delete from notice_opt_out where recipient = :recipient")
                .setParameter("recipient", recipient.key())
                .executeUpdate();
        if (removed > 0) {
            journal.write(recipient.key(), "opted in to notices again");
        }
    }
}
