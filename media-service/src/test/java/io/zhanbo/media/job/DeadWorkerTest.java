package io.zhanbo.media.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Jobs whose worker was killed, and jobs that cannot be done. */
@QuarkusTest
class DeadWorkerTest {
    @Inject
    EntityManager entities;

    @Inject
    Events events;

    @Test
    void another_takes_the_job_over() {
        // Given
        var entry = UUID.randomUUID().toString();

        // When
        QuarkusTransaction.requiringNew().run(() -> abandonedBy("a-dead-worker", entry, 7));

        // Then
        var failed = events.await(VideoFailed.class, each -> each.entryId().equals(entry));
        assertThat(failed.step()).isEqualTo("check");
        assertThat(attempts(entry)).isEqualTo(8);
        given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .post("/jobs/" + one("select id from job where entry_id = ?1", entry) + "/retry")
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"));
    }

    @Test
    void a_job_that_is_done_is_not_done_again() {
        // Given
        var entry = UUID.randomUUID().toString();

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            abandonedBy("a-dead-worker", entry, 1);
            entities.createNativeQuery("update asset set state = 'CHECKED', verdict = 'REJECTED' where entry_id = ?1")
                    .setParameter(1, entry)
                    .executeUpdate();
        });

        // Then
        Awaitility.await().untilAsserted(() -> assertThat(state(entry)).isEqualTo("DONE"));
        assertThat(events.seen(VideoChecked.class))
                .noneMatch(each -> each.entryId().equals(entry));
    }

    /** The original is not in the storage, which looks like a storage in trouble. */
    private void abandonedBy(String worker, String entry, int attempts) {
        var asset = UUID.randomUUID().toString();
        var job = UUID.randomUUID().toString();
        entities.createNativeQuery(
                        "insert into asset (id, entry_id, contest_id, revision, bucket, object_key, size, claimed_sha256, uploaded_at, state,"
                                + " findings, picture_seconds, failures)"
                                + " values (?1, ?2, 'c', 1, 'originals', 'not/there', 10, 'aa', now(), 'ARRIVED', '[]', 0, 0)")
                .setParameter(1, asset)
                .setParameter(2, entry)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into job (id, asset_id, entry_id, revision, step, state, attempts, failures, progress, created_at)"
                                + " values (?1, ?2, ?3, 1, 'CHECK', 'RUNNING', ?4, ?4, 0.5, now())")
                .setParameter(1, job)
                .setParameter(2, asset)
                .setParameter(3, entry)
                .setParameter(4, attempts)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into scheduled_check (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                                + " values ('job', ?1, ?3, true, ?2, ?3, 1)")
                .setParameter(1, job)
                .setParameter(2, worker)
                .setParameter(3, Instant.now().minusSeconds(60))
                .executeUpdate();
    }

    private int attempts(String entry) {
        return (Integer) one("select attempts from job where entry_id = ?1", entry);
    }

    private String state(String entry) {
        return (String) one("select state from job where entry_id = ?1", entry);
    }

    private Object one(String query, String entry) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createNativeQuery(query).setParameter(1, entry).getSingleResult());
    }
}
