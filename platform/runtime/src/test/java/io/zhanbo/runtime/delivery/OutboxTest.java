package io.zhanbo.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {
    @Inject
    Outbox outbox;

    @Inject
    Events events;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private String entry;

    @BeforeEach
    void freshEntry() {
        entry = UUID.randomUUID().toString();
    }

    @Test
    void sends_after_commit_in_the_order_of_publishing() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            for (long version = 1; version <= 1200; version++) {
                outbox.publish(entry, returned(version));
            }
        });

        // Then
        awaitVersion(1200);
        assertThat(sentVersions())
                .isEqualTo(LongStream.rangeClosed(1, 1200).boxed().toList());
    }

    @Test
    void sends_nothing_of_a_transaction_that_rolled_back() {
        // Given
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(entry, returned(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        // When
        publish(2);

        // Then
        awaitVersion(2);
        assertThat(sentVersions()).containsExactly(2L);
    }

    @Test
    void sends_what_a_crash_left_between_commit_and_send() throws SQLException {
        // Given another replica that holds the relay's lock, and dies before it has sent anything
        try (Connection dying = connect()) {
            dying.setAutoCommit(false);
            dying.createStatement().execute("select pg_advisory_xact_lock(" + OutboxTable.RELAY_LOCK + ")");
            publish(1);
            assertThat(rowsOf(entry)).isEqualTo(1);
            assertThat(sentVersions()).isEmpty();

            // When
            dying.close();
        }

        // Then
        awaitVersion(1);
    }

    @Test
    void does_not_skip_a_row_that_committed_late() throws SQLException {
        // Given a transaction that took its place in the outbox early
        try (Connection late = connect()) {
            late.setAutoCommit(false);
            insert(late, returnedJson(1));
            publish(2);
            awaitVersion(2);

            // When
            late.commit();
        }

        // Then
        awaitVersion(1);
        assertThat(rowsOf(entry)).isZero();
    }

    @Test
    void refuses_to_publish_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.publish(entry, returned(1))).isInstanceOf(Exception.class);
        assertThat(rowsOf(entry)).isZero();
    }

    private EntryReturned returned(long version) {
        return new EntryReturned(entry, "contest", version, Instant.EPOCH);
    }

    private void publish(long version) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(entry, returned(version)));
    }

    private void awaitVersion(long version) {
        events.await(EntryReturned.class, event -> event.entryId().equals(entry) && event.version() == version);
    }

    private List<Long> sentVersions() {
        return events.seen(EntryReturned.class).stream()
                .filter(event -> event.entryId().equals(entry))
                .map(EntryReturned::version)
                .toList();
    }

    private int rowsOf(String key) {
        return new Sql(database)
                .query("select count(*) from outbox where message_key = ?", row -> row.getInt(1), key)
                .get(0);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private String returnedJson(long version) {
        return "{\"entryId\":\"%s\",\"contestId\":\"contest\",\"version\":%d,\"returnedAt\":\"1970-01-01T00:00:00Z\"}"
                .formatted(entry, version);
    }

    private void insert(Connection connection, String payload) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into outbox (message_id, topic, message_key, type, occurred_at, payload)"
                        + " values (gen_random_uuid(), 'zhanbo.submission.entries', ?, 'io.zhanbo.EntryReturned', now(), ?)")) {
            statement.setString(1, entry);
            statement.setString(2, payload);
            statement.executeUpdate();
        }
    }
}
