package io.zhanbo.media.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.media.job.failure.FailureClass;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs in parts, done by hand: of a video that nobody wants any more, every part is done at once. */
@QuarkusTest
@TestProfile(Idle.class)
class PartsTest {
    private static final String UNWANTED = "SUPERSEDED";
    private static final String USABLE = "CHECKED";

    @Inject
    Jobs jobs;

    @Inject
    Parts parts;

    @Inject
    JobRunner runner;

    @Inject
    RetryJob retryJob;

    @Inject
    Events events;

    @Inject
    EntityManager entities;

    private final String asset = UUID.randomUUID().toString();

    @AfterEach
    void leaveNothingToDo() {
        QuarkusTransaction.requiringNew().run(() -> jobs.cancelAll(asset));
    }

    @Test
    void the_last_part_that_is_done_sets_the_whole_going_again() {
        // Given
        split(UNWANTED, 2);
        run(2);
        assertThat(job(0).state()).isEqualTo(JobState.WAITING);

        // When
        run(1);

        // Then
        assertThat(job(0).state()).isEqualTo(JobState.QUEUED);
        run(0);
        assertThat(job(0).state()).isEqualTo(JobState.DONE);
        assertThat(job(0).attempts()).isEqualTo(2);
    }

    @Test
    void the_whole_is_as_far_as_its_parts() {
        // Given
        split(UNWANTED, 4);
        var part = begun(1);

        // When
        part.progress(0.5);

        // Then
        assertThat(job(1).progress()).isEqualTo(0.5);
        assertThat(job(0).progress()).isEqualTo(0.1);
    }

    @Test
    void a_part_that_is_given_up_takes_the_whole_with_it() {
        // Given
        split(USABLE, 2);

        // When
        run(1);
        run(1);

        // Then
        assertThat(job(1).state()).isEqualTo(JobState.QUARANTINED);
        assertThat(job(0).state()).isEqualTo(JobState.QUARANTINED);
        assertThat(job(0).failureClass()).isEqualTo(FailureClass.BUG);
        assertThat(job(0).failure()).startsWith("part 1: java.lang.NumberFormatException");
        assertThat(job(2).state()).isEqualTo(JobState.CANCELLED);
        events.await(
                VideoFailed.class,
                each -> each.entryId().equals(asset) && each.step().equals("ladder"));
    }

    @Test
    void a_part_is_tried_again_with_its_whole() {
        // Given
        split(USABLE, 2);
        run(1);
        run(1);

        // When
        var answer = given().auth().oauth2(Tokens.of("operator-1", "operator")).post("/jobs/" + job(1).id() + "/retry");

        // Then
        answer.then().statusCode(200).body("part", equalTo(0)).body("state", equalTo("QUEUED"));
        begun(0).split(2, "note");
        assertThat(job(1).state()).isEqualTo(JobState.QUEUED);
        assertThat(job(1).attempts()).isEqualTo(2);
        assertThat(job(2).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void a_part_that_someone_holds_does_not_keep_its_whole_from_being_tried_again() {
        // Given
        split(USABLE, 2);
        run(1);
        run(1);
        var part = job(1).id();

        // When
        var retried = QuarkusTransaction.requiringNew().call(() -> {
            jobs.locked(part);
            return CompletableFuture.supplyAsync(() -> retryJob.retry(part))
                    .completeOnTimeout(null, 10, TimeUnit.SECONDS)
                    .join();
        });

        // Then
        assertThat(retried).isNotNull();
        assertThat(retried.part()).isZero();
    }

    @Test
    void a_step_that_is_no_longer_wanted_stops_in_all_its_parts() {
        // Given
        split(UNWANTED, 2);
        run(1);

        // When
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(asset, StepName.LADDER));

        // Then
        assertThat(job(0).state()).isEqualTo(JobState.CANCELLED);
        assertThat(job(1).state()).isEqualTo(JobState.DONE);
        assertThat(job(2).state()).isEqualTo(JobState.CANCELLED);
        run(2);
        assertThat(job(0).state()).isEqualTo(JobState.CANCELLED);
    }

    /** What is noted for the parts is no number, so that who wants to do one of a usable video cannot. */
    private void split(String state, int into) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "insert into asset (id, entry_id, contest_id, revision, bucket, object_key, size, claimed_sha256, uploaded_at, state,"
                                    + " findings, picture_seconds, failures)"
                                    + " values (?1, ?1, 'c', 1, 'originals', 'not/there', 10, 'aa', now(), ?2, '[]', 0, 0)")
                    .setParameter(1, asset)
                    .setParameter(2, state)
                    .executeUpdate();
            jobs.add(asset, asset, 1, StepName.LADDER);
        });
        begun(0).split(into, "note");
    }

    private JobRun begun(int part) {
        var id = job(part).id();
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = jobs.locked(id).orElseThrow();
            job.start("worker", job.view().createdAt());
            return new JobRun(jobs, parts, job);
        });
    }

    private void run(int part) {
        runner.run(job(part).id(), "worker", () -> false);
    }

    private JobView job(int part) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.of(asset).stream()
                        .filter(job -> job.part() == part)
                        .findFirst()
                        .orElseThrow());
    }
}
