package io.zhanbo.runtime.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The outbox in the database; every call takes part in the caller's transaction. */
@ApplicationScoped
class OutboxTable {

    /** Any number will do, as long as nothing else in a service's database locks the same one. */
    static final long RELAY_LOCK = 0x7a68616e626fL;

    private final Sql sql;

    OutboxTable(DataSource database) {
        this.sql = new Sql(database);
    }

    void insert(OutgoingMessage message) {
        sql.update(
                "insert into outbox (message_id, topic, message_key, type, occurred_at, payload) values (?, ?, ?, ?, ?, ?)",
                message.messageId(),
                message.topic(),
                message.key(),
                message.type(),
                Sql.timestamp(message.occurredAt()),
                message.payload());
    }

    /** Takes the lock that makes this transaction the service's only relay, unless another replica has it. */
    boolean lockForRelay() {
        return sql.query("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), RELAY_LOCK)
                .get(0);
    }

    List<OutgoingMessage> oldest(int limit) {
        return sql.query("select * from outbox order by id limit ?", OutboxTable::read, limit);
    }

    void delete(List<OutgoingMessage> messages) {
        var ids = messages.stream().map(OutgoingMessage::id).toArray(Long[]::new);
        sql.run(connection -> {
            Array array = connection.createArrayOf("bigint", ids);
            try (var statement = connection.prepareStatement("delete from outbox where id = any (?)")) {
                statement.setArray(1, array);
                return statement.executeUpdate();
            }
        });
    }

    private static OutgoingMessage read(ResultSet row) throws SQLException {
        return new OutgoingMessage(
                row.getLong("id"),
                row.getObject("message_id", UUID.class),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("type"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("payload"));
    }
}
