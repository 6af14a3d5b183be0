package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.testing.Events;
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
    private static final List<StepName> STEPS = List.of(StepName.CHECK, StepName.PROXY, StepName.LADDER);

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

        for (var step : STEPS) {
            // When
            if (step == StepName.LADDER) {
                uploads.nominate(entry, 1, 7);
            }
            beginAndDie(entry, step);
            var worker = crew.worker(Duration.ofMillis(100));

            // Then
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> "DONE".equals(one("state", entry, step)));
            worker.close();
            assertThat((Integer) one("attempts", entry, step)).isGreaterThanOrEqualTo(2);
            assertThat(one("failures", entry, step)).isEqualTo(0);
        }
        events.await(
                RenditionReady.class,
                each -> each.entryId().equals(entry) && each.rendition().kind() == RenditionKind.LADDER);
        assertThat(events.seen(RenditionReady.class))
                .filteredOn(each -> each.entryId().equals(entry))
                .extracting(each -> each.rendition().kind())
                .doesNotHaveDuplicates()
                .contains(RenditionKind.PROXY, RenditionKind.LADDER);
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
