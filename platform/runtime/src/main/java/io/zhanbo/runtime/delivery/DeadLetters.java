package io.zhanbo.runtime.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Messages that could not be handled. They are rows, not a Kafka topic: an operator can look at one, replay one, discard one, and they are backed up
 * with the state they belong to.
 */
@ApplicationScoped
class DeadLetters {
    private final Sql sql;
    private final Inbox inbox;
    private final Journal journal;
    private final Clock clock;
    private final MeterRegistry metrics;

    DeadLetters(DataSource database, Inbox inbox, Journal journal, Clock clock, MeterRegistry metrics) {
        this.sql = new Sql(database);
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Keeps a message with the reason it failed for, and returns its number. */
    @Transactional
    long keep(IncomingMessage message, Throwable failure) {
        metrics.counter("zhanbo.dead.letters", "topic", message.topic()).increment();
        return sql.query(
                        "insert into dead_letter (message_id, topic, message_key, type, payload, reason, failed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) returning id",
                        row -> row.getLong(1),
                        message.id(),
                        message.topic(),
                        message.key(),
                        message.type(),
                        message.payload(),
                        failure.toString(),
                        Sql.timestamp(clock.instant()))
                .get(0);
    }

    @Transactional
    List<DeadLetter> all() {
        return sql.query("select * from dead_letter order by id", DeadLetters::describe);
    }

    /** Handles a dead letter again and removes it; if it fails again it stays, and the caller gets the failure. */
    @Transactional
    void replay(long id) {
        inbox.accept(take(id));
        journal.write("dead-letter:" + id, "replayed");
    }

    @Transactional
    void discard(long id, String reason) {
        take(id);
        journal.write("dead-letter:" + id, "discarded", reason);
    }

    private IncomingMessage take(long id) {
        return sql.query("delete from dead_letter where id = ? returning *", DeadLetters::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dead-letter"));
    }

    private static IncomingMessage read(ResultSet row) throws SQLException {
        return new IncomingMessage(
                row.getString("message_id"),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("type"),
                row.getBytes("payload"));
    }

    private static DeadLetter describe(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("type"),
                row.getString("reason"),
                row.getTimestamp("failed_at").toInstant());
    }
}
