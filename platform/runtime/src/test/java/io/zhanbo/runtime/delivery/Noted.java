package io.zhanbo.runtime.delivery;

import io.zhanbo.events.submission.EntryWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A consumer as services write them: keeps what it received in the database, and fails when told to. */
@ApplicationScoped
class Noted {
    private final Sql sql;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final List<String> attempts = new CopyOnWriteArrayList<>();

    Noted(DataSource database) {
        this.sql = new Sql(database);
    }

    void on(@Observes @Received EntryWithdrawn withdrawn) {
        attempts.add(withdrawn.entryId());
        sql.update("insert into noted (entry_id, version) values (?, ?)", withdrawn.entryId(), withdrawn.version());
        if (broken.get()) {
            throw new IllegalStateException("out of order");
        }
    }

    void breakDown() {
        broken.set(true);
    }

    void mend() {
        broken.set(false);
    }

    long attemptsAt(String entryId) {
        return attempts.stream().filter(entryId::equals).count();
    }

    List<Long> versionsOf(String entryId) {
        return sql.query(
                "select version from noted where entry_id = ? order by id", row -> row.getLong("version"), entryId);
    }
}
