package io.zhanbo.media.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.job.schedule.Crew;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that dies at every step, as the database sees it: it has begun, and is not heard of again. */
@QuarkusTest
@TestProfile(Idle.class)
class KilledWorkerTest {
    private static final List<StepName> AFTER_THE_CHECK =
            List.of(StepName.PROXY, StepName.LADDER, StepName.POSTER, StepName.MASTER, StepName.XDCAM, StepName.PRORES);

    @Inject
    Crew crew;

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @AfterEach
    void sendEveryoneHome() throws Exception {
        crew.goHome();
    }

    @Test
    void another_goes_on_at_every_step_and_everything_is_told_once() throws Exception {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=3", "-preset", "ultrafast"));

        // When
        beginAndDie(entry, StepName.PROBE);
        beginAndDie(entry, StepName.CHECK);

        // Then
        goesOn(entry, StepName.PROBE, StepName.CHECK);
        for (var step : AFTER_THE_CHECK) {
            // When
            want(entry, step);
            beginAndDie(entry, step);

            // Then
            goesOn(entry, step);
        }
        assertThat(events.seen(VideoProbed.class))
                .filteredOn(each -> each.entryId().equals(entry))
                .hasSizeLessThanOrEqualTo(1);
        events.await(
                RenditionReady.class,
                each -> each.entryId().equals(entry) && each.rendition().kind() == RenditionKind.PRORES);
        assertThat(events.seen(RenditionReady.class))
                .filteredOn(each -> each.entryId().equals(entry))
                .extracting(each -> each.rendition().kind(), RenditionReady::version)
                .doesNotHaveDuplicates();
    }

    private void want(String entry, StepName step) {
        switch (step) {
            case LADDER -> uploads.nominate(entry, 1, 7);
            case POSTER ->
                given().auth()
                        .oauth2(Tokens.of("organiser-1", "organiser"))
                        .contentType("application/json")
                        .body("{\"seconds\": 1.5}")
                        .put("/videos/" + entry + "/poster")
                        .then()
                        .statusCode(202);
            case MASTER, XDCAM, PRORES ->
                given().auth()
                        .oauth2(Tokens.of("organiser-1", "organiser"))
                        .post("/videos/" + entry + "/renditions/" + step)
                        .then()
                        .statusCode(202);
            default -> {
                // Comes by itself.
            }
        }
    }

    private void goesOn(String entry, StepName... steps) throws Exception {
        var worker = crew.worker(Duration.ofMillis(100));
        for (var step : steps) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> "DONE".equals(one("state", entry, step)));
        }
        worker.close();
        for (var step : steps) {
            assertThat((Integer) one("attempts", entry, step)).as("%s", step).isGreaterThanOrEqualTo(2);
            assertThat(one("failures", entry, step)).as("%s", step).isEqualTo(0);
        }
    }

    private void beginAndDie(String entry, StepName step) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> QuarkusTransaction.requiringNew().call(() -> {
                    int begun = entities.createNativeQuery(
                                    "update job set state = 'RUNNING', attempts = attempts + 1, worker = 'dead' where entry_id = ?1 and step = ?2 and state = 'QUEUED'")
                            .setParameter(1, entry)
                            .setParameter(2, step.name())
                            .executeUpdate();
                    return begun == 1;
                }));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update " + step.queue().table()
                                        + " set picked = true, picked_by = 'dead', last_heartbeat = ?3, version = version + 1"
                                        + " where task_instance in (select id || '/' || turn from job where entry_id = ?1 and step = ?2)")
                        .setParameter(1, entry)
                        .setParameter(2, step.name())
                        .setParameter(3, Instant.now().minusSeconds(60))
                        .executeUpdate());
    }

    private Object one(String column, String entry, StepName step) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select " + column + " from job where entry_id = ?1 and step = ?2")
                        .setParameter(1, entry)
                        .setParameter(2, step.name())
                        .getSingleResult());
    }
}
