package io.zhanbo.runtime.delivery;

import io.zhanbo.runtime.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import javax.sql.DataSource;

/** Who did what to which thing, when and why: written with the change itself, never altered. It is the audit trail. */
@ApplicationScoped
public class Journal {
    private final Sql sql;
    private final CurrentUser user;
    private final Clock clock;

    Journal(DataSource database, CurrentUser user, Clock clock) {
        this.sql = new Sql(database);
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes an act of the current user, or of the system where nobody is signed in.
     *
     * @param subject kind and id, for example {@code entry:4f…}; never a name
     * @param action  past tense, for example {@code submitted}
     */
    @Transactional(TxType.MANDATORY)
    public void write(String subject, String action) {
        write(subject, action, null);
    }

    /**
     * Notes an act and why it was done.
     *
     * @param reason what the person gave as the reason, or null
     */
    @Transactional(TxType.MANDATORY)
    public void write(String subject, String action, String reason) {
        sql.update(
                "insert into journal (at, actor, subject, action, reason) values (?, ?, ?, ?, ?)",
                Sql.timestamp(clock.instant()),
                user.idOrSystem(),
                subject,
                action,
                reason);
    }
}
