package io.zhanbo.media.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.media.Renderings;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outages of seconds, with waits to match: to a job it is what a minute is with those of every day. */
@QuarkusTest
@TestProfile(Faults.class)
class FaultTest {
    private static final Duration OUTAGE = Duration.ofSeconds(2);

    @Inject
    CuttableStorage storage;

    @Inject
    Database database;

    @Inject
    Uploads uploads;

    @Inject
    Renderings renderings;

    @Inject
    Events events;

    @TempDir
    Path directory;

    @AfterEach
    void bringEverythingBack() throws Exception {
        database.comeBack();
        storage.comeBack();
    }

    @Test
    void what_a_storage_that_was_gone_could_not_take_is_made_again_and_nothing_is_told_before() throws Exception {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=6", "-preset", "ultrafast"));
        patiently().until(() -> "RUNNING".equals(jobs(entry).getString("[0].jobs.find { it.step == 'proxy' }?.state")));

        // When
        storage.goDown();

        // Then
        patiently()
                .until(() ->
                        "TRANSIENT".equals(jobs(entry).getString("[0].jobs.find { it.step == 'proxy' }.failureClass")));
        assertThat(events.seen(RenditionReady.class))
                .noneMatch(each -> each.entryId().equals(entry));
        storage.comeBack();
        renderings.await(entry, RenditionKind.PROXY);
        assertThat(events.seen(VideoFailed.class))
                .noneMatch(each -> each.entryId().equals(entry));
    }

    @Test
    void a_database_that_was_gone_finds_the_work_where_it_was() throws Exception {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=4", "-preset", "ultrafast"));
        patiently().until(() -> jobs(entry).getString("[0].jobs.find { it.step == 'check' }?.state") != null);

        // When
        database.goDown();
        Awaitility.await().pollDelay(OUTAGE).until(() -> true);
        database.comeBack();

        // Then
        renderings.await(entry, RenditionKind.PROXY);
        assertThat(events.seen(VideoChecked.class))
                .filteredOn(each -> each.entryId().equals(entry))
                .hasSize(1);
    }

    @Test
    void an_ffmpeg_that_the_machine_holds_up_is_not_held_against_the_film() throws Exception {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=20", "-preset", "ultrafast"));
        var decoding =
                patiently().until(FaultTest::decoding, Optional::isPresent).orElseThrow();

        // When
        new ProcessBuilder("kill", "-STOP", Long.toString(decoding.pid()))
                .start()
                .waitFor();

        // Then
        patiently()
                .until(() ->
                        "TRANSIENT".equals(jobs(entry).getString("[0].jobs.find { it.step == 'check' }.failureClass")));
        // Who forked it is gone too: the system buries it in its own time.
        patiently().until(() -> !decoding.isAlive());
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(checked.verdict()).isNotEqualTo(Verdict.REJECTED);
    }

    /** The child that decodes a film for its check. */
    private static Optional<ProcessHandle> decoding() {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info()
                        .command()
                        .filter(name -> name.endsWith("/ffmpeg"))
                        .isPresent())
                .filter(each -> each.info()
                        .commandLine()
                        .filter(line -> line.contains("idet"))
                        .isPresent())
                .findFirst();
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    private static JsonPath jobs(String entry) {
        return given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .get("/videos/" + entry)
                .jsonPath();
    }
}
