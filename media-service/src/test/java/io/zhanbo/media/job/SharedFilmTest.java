package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.Renderings;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.schedule.Crew;
import io.zhanbo.media.operation.Colleagues;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film that several workers encode in chunks. */
@QuarkusTest
@TestProfile(Idle.class)
class SharedFilmTest {
    private static final Duration AT_ONCE = Duration.ofMillis(100);

    @Inject
    Crew crew;

    @Inject
    Colleagues colleagues;

    @Inject
    Uploads uploads;

    @Inject
    Renderings renderings;

    @Inject
    Events events;

    @Inject
    ObjectStore store;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @BeforeEach
    void manyAreIdle() {
        colleagues.are(9);
    }

    @AfterEach
    void sendEveryoneHome() throws Exception {
        colleagues.leave();
        crew.goHome();
    }

    @Test
    void is_ready_once_and_whole_though_one_of_them_dies() throws Exception {
        // Given
        var entry = uploads.film(Clips.neverSeen(Clips.sample("1080p25-h264-5s.mp4", directory), directory));
        split(entry, 2);
        dieOn(part(entry, 2));

        // When
        crew.worker(AT_ONCE);
        crew.worker(AT_ONCE);

        // Then
        patiently().until(() -> part(entry, 0).state() == JobState.DONE);
        var ready = renderings.await(
                entry,
                RenditionKind.PROXY,
                RenditionKind.LADDER,
                RenditionKind.DOWNLOAD,
                RenditionKind.POSTER,
                RenditionKind.STORYBOARD);
        assertThat(ready)
                .hasSize(5)
                .filteredOn(each -> each.rendition().kind() == RenditionKind.LADDER)
                .singleElement()
                .satisfies(ladder -> {
                    assertThat(ladder.rendition().film().durationMillis()).isEqualTo(5000);
                    assertThat(store.size(Bucket.RENDITIONS, ladder.manifest().key()))
                            .isPresent();
                });
        assertThat(parts(entry)).extracting(JobView::state).containsOnly(JobState.DONE);
        assertThat(part(entry, 2).attempts()).isGreaterThanOrEqualTo(2);
        assertThat(part(entry, 2).failure()).isNull();
        awaitNoChunks(entry);
    }

    @Test
    void leaves_nothing_behind_when_it_is_withdrawn() throws Exception {
        // Given
        var entry =
                uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=6,hue=h=40", "-preset", "ultrafast"));
        split(entry, 3);
        try (var worker = crew.worker(AT_ONCE)) {
            patiently().until(() -> parts(entry).stream().anyMatch(part -> part.state() == JobState.DONE));
        }

        // When
        events.send(entry, new EntryWithdrawn(entry, "contest", 9, Instant.EPOCH));

        // Then
        patiently().until(() -> part(entry, 0).state() == JobState.CANCELLED);
        assertThat(parts(entry)).extracting(JobView::state).containsOnly(JobState.DONE, JobState.CANCELLED);
        awaitNoChunks(entry);
        assertThat(events.seen(RenditionReady.class))
                .noneMatch(
                        each -> each.entryId().equals(entry) && each.rendition().kind() == RenditionKind.LADDER);
    }

    /** One worker does everything until the film is divided, and goes home. */
    private void split(String entry, int chunks) throws Exception {
        uploads.nominate(entry, 1, 7);
        try (var worker = crew.worker(AT_ONCE)) {
            patiently()
                    .ignoreException(NoResultException.class)
                    .until(() -> parts(entry).size() == chunks);
        }
        assertThat(part(entry, 0).state()).isEqualTo(JobState.WAITING);
    }

    /** As the database sees it: someone has begun, and is not heard of again. */
    private void dieOn(JobView job) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update job set state = 'RUNNING', attempts = attempts + 1, worker = 'dead' where id = ?1 and state = 'QUEUED'")
                    .setParameter(1, job.id())
                    .executeUpdate();
            entities.createNativeQuery(
                            "update scheduled_transcode set picked = true, picked_by = 'dead', last_heartbeat = ?2, version = version + 1"
                                    + " where task_instance like ?1 || '/%'")
                    .setParameter(1, job.id())
                    .setParameter(2, Instant.EPOCH)
                    .executeUpdate();
        });
    }

    private void awaitNoChunks(String entry) {
        var sha256 = ofAsset("sha256", entry);
        patiently().until(() -> store.list(Bucket.WORK, "chunks/" + sha256).isEmpty());
    }

    private JobView part(String entry, int number) {
        return ladder(entry).stream()
                .filter(job -> job.part() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<JobView> parts(String entry) {
        return ladder(entry).stream().filter(job -> job.part() > 0).toList();
    }

    private List<JobView> ladder(String entry) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.of(ofAsset("id", entry)).stream()
                        .filter(job -> job.step().equals("ladder"))
                        .toList());
    }

    private String ofAsset(String column, String entry) {
        return QuarkusTransaction.joiningExisting().call(() -> (String)
                entities.createNativeQuery("select " + column + " from asset where entry_id = ?1 and revision = 1")
                        .setParameter(1, entry)
                        .getSingleResult());
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50));
    }
}
