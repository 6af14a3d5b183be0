package io.zhanbo.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outage of seconds, with time-outs to match: to the relay it is what a minute is with those of every day. */
@QuarkusTest
@TestProfile(OutboxBrokerDownTest.Cuttable.class)
class OutboxBrokerDownTest {
    private static final Duration LONGER_THAN_ONE_ATTEMPT = Duration.ofSeconds(4);

    public static class Cuttable implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zhanbo.test.kafka-is-cuttable",
                    "true",
                    "kafka.bootstrap.servers",
                    "127.0.0.1:${zhanbo.test.kafka-cuttable-port}",
                    "zhanbo.delivery.send-timeout",
                    "3s",
                    "quarkus.log.category.\"org.apache.kafka.clients\".level",
                    "ERROR");
        }
    }

    @Inject
    CuttableKafka kafka;

    @Inject
    Outbox outbox;

    @Inject
    Events events;

    @Inject
    Noted noted;

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private final List<String> entries =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(3).toList();

    @BeforeEach
    void deliverOnceWithTheBrokerUp() {
        publish(1, 1);
        entries.forEach(entry -> awaitVersion(entry, 1));
    }

    @AfterEach
    void bringTheBrokerBack() throws IOException {
        kafka.comeBack();
    }

    @Test
    void keeps_what_is_published_while_the_broker_is_away_and_sends_it_in_order_once_it_is_back() throws IOException {
        // Given
        kafka.goDown();
        publish(2, 50);
        untilAnAttemptHasFailed(3 * 49);
        RestAssured.get(readiness).then().statusCode(200);

        // When
        kafka.comeBack();

        // Then
        entries.forEach(entry -> {
            awaitVersion(entry, 50);
            assertThat(versionsSent(entry)).containsExactlyElementsOf(versions(1, 50));
        });
        await().until(() -> waiting() == 0);
    }

    @Test
    void loses_nothing_when_the_broker_goes_away_in_the_middle_of_sending() throws IOException {
        // Given
        for (long version = 2; version <= 40; version++) {
            publish(version, version);
        }

        // When
        kafka.goDown();
        publish(41, 80);
        untilAnAttemptHasFailed(3 * 40);
        kafka.comeBack();

        // Then
        entries.forEach(entry -> {
            awaitVersion(entry, 80);
            assertThat(versionsSent(entry)).containsExactlyElementsOf(versions(1, 80));
        });
    }

    @Test
    void receives_again_once_the_broker_is_back() throws IOException {
        // Given
        var entry = entries.get(0);
        kafka.goDown();
        publish(2, 2);

        // When
        kafka.comeBack();
        events.send(entry, new EntryWithdrawn(entry, "contest", 3, Instant.EPOCH));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> noted.versionsOf(entry).contains(3L));
    }

    /** All that was published since stays in the outbox for longer than the relay's patience with one attempt. */
    private void untilAnAttemptHasFailed(int published) {
        await().during(LONGER_THAN_ONE_ATTEMPT)
                .atMost(LONGER_THAN_ONE_ATTEMPT.multipliedBy(3))
                .until(() -> waiting() >= published);
    }

    private void publish(long first, long last) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (long version : versions(first, last)) {
                for (String entry : entries) {
                    outbox.publish(entry, new EntryReturned(entry, "contest", version, Instant.EPOCH));
                }
            }
        });
    }

    private static List<Long> versions(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private void awaitVersion(String entry, long version) {
        events.await(EntryReturned.class, event -> event.entryId().equals(entry) && event.version() == version);
    }

    /** As a consumer with an inbox sees them: the second of two is dropped. */
    private List<Long> versionsSent(String entry) {
        return events.seen(EntryReturned.class).stream()
                .filter(event -> event.entryId().equals(entry))
                .map(EntryReturned::version)
                .distinct()
                .toList();
    }

    private int waiting() {
        return new Sql(database)
                .query("select count(*) from outbox", row -> row.getInt(1))
                .get(0);
    }
}
