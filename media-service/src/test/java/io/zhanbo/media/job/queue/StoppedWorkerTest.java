package io.zhanbo.media.job.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.Idle;
import io.zhanbo.media.job.JobState;
import io.zhanbo.media.job.JobView;
import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.schedule.Crew;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that are told to stop while they work, and the order in which they take jobs. */
@QuarkusTest
@TestProfile(Idle.class)
class StoppedWorkerTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Crew crew;

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Jobs jobs;

    @Inject
    ClosingHour closingHour;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @AfterEach
    void sendEveryoneHome() throws Exception {
        crew.goHome();
    }

    @Test
    void finishes_what_it_can_and_hands_back_the_rest_at_once() throws Exception {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=8", "-preset", "ultrafast"));
        var patient = crew.worker(LONG);
        awaitWork(entry, StepName.CHECK);
        patient.close();
        assertThat(job(entry, StepName.CHECK).state()).isEqualTo(JobState.DONE);
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        var hurried = crew.worker(Duration.ofMillis(100));
        var step = awaitTranscode(entry);

        // When
        hurried.close();

        // Then: where the machine is busy, the child takes a moment to end
        Awaitility.await()
                .untilAsserted(() -> assertThat(job(entry, step).state()).isEqualTo(JobState.QUEUED));
        var handedBack = job(entry, step);
        assertThat(handedBack.failure()).isNull();
        assertThat(one("select picked from scheduled_transcode where task_instance = ?1", handedBack.id() + "/1"))
                .isEqualTo(false);
        crew.worker(LONG);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(job(entry, step).state()).isEqualTo(JobState.DONE));
        assertThat(job(entry, step).attempts()).isEqualTo(2);
    }

    @Test
    void takes_everyones_first_before_anyones_second_and_closing_contests_before_all() throws Exception {
        // Given
        var greedy = List.of(
                job("greedy", "calm", StepName.LADDER),
                job("greedy", "calm", StepName.LADDER),
                job("greedy", "calm", StepName.LADDER));
        var modest = job("modest", "calm", StepName.LADDER);
        var late = job("late", closingContest(), StepName.LADDER);

        // When
        crew.worker(LONG);

        // Then
        Awaitility.await()
                .atMost(LONG)
                .until(() ->
                        greedy.stream().allMatch(id -> "DONE".equals(one("select state from job where id = ?1", id))));
        assertThat(begunInOrder()).containsSubsequence(late, greedy.get(0), modest, greedy.get(1), greedy.get(2));
    }

    @Test
    void takes_what_waited_before_its_contests_last_hour_began_first_in_it() throws Exception {
        // Given
        var contest = contestClosingIn("61 minutes");
        var calm = job("calm", "calm", StepName.LADDER);
        var waiting = job("waiting", contest, StepName.LADDER);
        closingHour.rank();
        assertThat(isRaised(waiting)).isFalse();

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update contest_closing set closes_at = now() + interval '59 minutes' where contest_id = ?1")
                        .setParameter(1, contest)
                        .executeUpdate());
        closingHour.rank();

        // Then
        var late = job("late", contest, StepName.LADDER);
        crew.worker(LONG);
        Awaitility.await().atMost(LONG).until(() -> "DONE".equals(one("select state from job where id = ?1", calm)));
        assertThat(begunInOrder()).containsSubsequence(waiting, late, calm);
    }

    @Test
    void lowers_them_again_when_the_contest_closes_later() {
        // Given
        var contest = contestClosingIn("50 minutes");
        var waiting = job("patient", contest, StepName.LADDER);
        assertThat(isRaised(waiting)).isTrue();

        // When
        events.send(contest, closing(contest, Instant.now().plus(Duration.ofDays(1))));

        // Then
        Awaitility.await().until(() -> !isRaised(waiting));
    }

    private static ContestChanged closing(String contest, Instant at) {
        return new ContestChanged(
                contest,
                2,
                "title",
                "theme",
                "organiser",
                "Asia/Shanghai",
                new ContestChanged.Timeline(Instant.EPOCH, at, at, 0, at, at, null),
                List.of(),
                List.of(),
                new ContestChanged.Limits(60, 50, 300, 720, 1L << 30),
                List.of(),
                null,
                null);
    }

    private boolean isRaised(String job) {
        return ((Number) one("select priority from scheduled_transcode where task_instance like ?1 || '/%'", job))
                        .intValue()
                > 0;
    }

    private StepName awaitTranscode(String entry) {
        return Awaitility.await()
                .atMost(LONG)
                .until(
                        () -> views(entry).stream()
                                .filter(job -> !List.of("probe", "check").contains(job.step()))
                                .filter(job -> job.state() == JobState.RUNNING && job.progress() > 0)
                                .map(job -> StepName.named(job.step()).orElseThrow())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private void awaitWork(String entry, StepName step) {
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> views(entry).stream()
                        .anyMatch(job -> job.step().equals(step.word()) && job.state() == JobState.RUNNING));
    }

    private JobView job(String entry, StepName step) {
        return views(entry).stream()
                .filter(job -> job.step().equals(step.word()))
                .findFirst()
                .orElseThrow();
    }

    private List<JobView> views(String entry) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select id from asset where entry_id = ?1", String.class)
                        .setParameter(1, entry)
                        .getResultStream()
                        .flatMap(asset -> jobs.of((String) asset).stream())
                        .toList());
    }

    private String closingContest() {
        return contestClosingIn("50 minutes");
    }

    private String contestClosingIn(String time) {
        var contest = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into contest_closing (contest_id, version, closes_at) values (?1, 1, now() + cast(?2 as interval))")
                        .setParameter(1, contest)
                        .setParameter(2, time)
                        .executeUpdate());
        return contest;
    }

    /** For a video that nobody wants any more, which takes no time. */
    private String job(String owner, String contest, StepName step) {
        var asset = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            "insert into asset (id, entry_id, contest_id, revision, bucket, object_key, size, claimed_sha256, uploaded_at, state,"
                                    + " findings, picture_seconds, failures, owner)"
                                    + " values (?1, ?1, ?2, 1, 'originals', 'not/there', 10, 'aa', now(), 'SUPERSEDED', '[]', 0, 0, ?3)")
                    .setParameter(1, asset)
                    .setParameter(2, contest)
                    .setParameter(3, owner)
                    .executeUpdate();
            jobs.add(asset, asset, 1, step);
            return jobs.of(asset).get(0).id();
        });
    }

    private List<String> begunInOrder() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select id from job where started_at is not null order by started_at")
                        .getResultList());
    }

    private Object one(String query, String parameter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(query)
                        .setParameter(1, parameter)
                        .getSingleResult());
    }
}
