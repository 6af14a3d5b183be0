package io.zhanbo.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a video, on real storage, broker and database. */
@QuarkusTest
class JourneyTest {
    private static final RenditionKind[] KINDS = {
        RenditionKind.PROXY,
        RenditionKind.LADDER,
        RenditionKind.DOWNLOAD,
        RenditionKind.POSTER,
        RenditionKind.STORYBOARD
    };

    @Inject
    Renderings renderings;

    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    ObjectStore store;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @Test
    void a_good_video_is_checked_and_made_into_what_is_needed() {
        // Given
        // Others hand in the usual test picture; this one must not be their copy.
        var film = Clips.make(directory, "testsrc2=s=1280x720:r=25:d=2,negate", "-preset", "ultrafast", "-c:a", "aac");

        // When
        var entry = uploads.film(film);

        // Then
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(checked.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.findings()).isEmpty();
        renderings.await(entry, RenditionKind.PROXY);
        uploads.nominate(entry, 1, 7);
        var ready = renderings.await(entry, KINDS);
        assertThat(ready).extracting(each -> each.rendition().kind()).containsExactlyInAnyOrder(KINDS);
        assertThat(ready).allSatisfy(this::isStored);
        given().auth()
                .oauth2(Tokens.of("organiser-1", "organiser"))
                .get("/videos/" + entry)
                .then()
                .statusCode(200)
                .body("[0].verdict", equalTo("ACCEPTED"))
                .body("[0].jobs.step", hasItems("check", "proxy", "ladder"));
        Awaitility.await()
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.of("organiser-1", "organiser"))
                        .get("/videos/" + entry)
                        .then()
                        .body("[0].jobs.state", everyItem(equalTo("DONE")))
                        .body("[0].jobs.progress", everyItem(equalTo(1f))));
    }

    @Test
    void a_hostile_file_is_rejected_and_the_next_one_goes_its_way() {
        // Given
        var hostile = uploads.sample("evil_concat.mp4");

        // When
        var next = uploads.sample("not-hd-sar-2x1.mp4");

        // Then
        assertThat(events.await(VideoChecked.class, each -> each.entryId().equals(hostile))
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(events.await(VideoChecked.class, each -> each.entryId().equals(next))
                        .findings())
                .extracting("code")
                .containsExactly("NOT_HD", "TEXT", "ODD_SHAPE", "NO_SOUND");
    }

    @Test
    void a_killed_child_does_not_stop_the_work() {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=6", "-preset", "ultrafast"));
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        var child = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(JourneyTest::transcoding, Optional::isPresent)
                .orElseThrow();

        // When
        child.destroyForcibly();

        // Then
        renderings.await(entry, RenditionKind.PROXY);
        given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .get("/videos/" + entry)
                .then()
                .body("[0].jobs.find { it.step == 'proxy' }.attempts", equalTo(2));
    }

    @Test
    void a_newer_revision_takes_the_place_of_the_older() {
        // Given
        var entry = uploads.film(Clips.make(directory, "testsrc2=s=1280x720:r=25:d=6", "-preset", "ultrafast"));

        // When
        uploads.sample(entry, 2, "zip-named.mp4");

        // Then
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry) && each.revision() == 2);
        assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.of("operator-1", "operator"))
                        .get("/videos/" + entry)
                        .then()
                        .body("[1].state", equalTo("SUPERSEDED")));
        assertThat(events.seen(RenditionReady.class))
                .noneMatch(each -> each.entryId().equals(entry));
    }

    @Test
    void a_withdrawn_entry_is_left_alone_even_if_the_news_of_its_video_comes_later() {
        // Given
        var withdrawn = UUID.randomUUID().toString();
        events.send(withdrawn, new EntryWithdrawn(withdrawn, "contest", 5, Instant.now()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(isKnownAsWithdrawn(withdrawn)).isTrue());

        // When
        uploads.sample(withdrawn, 1, "zip-named.mp4");
        var later = uploads.sample("zip-named.mp4");

        // Then
        events.await(VideoChecked.class, each -> each.entryId().equals(later));
        assertThat(events.seen(VideoChecked.class))
                .noneMatch(each -> each.entryId().equals(withdrawn));
    }

    @Test
    void an_entry_that_comes_back_is_checked_anew_in_either_order_of_the_news() {
        // Given: topics have no common order; the withdrawal was in version 2, the return in 3
        var orderly = uploads.sample("zip-named.mp4");
        var overtaken = uploads.sample("zip-named.mp4");
        for (var entry : List.of(orderly, overtaken)) {
            events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        }

        // When
        events.send(orderly, new EntryWithdrawn(orderly, "contest", 2, Instant.now()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(isKnownAsWithdrawn(orderly)).isTrue());
        uploads.sample(orderly, 3, "zip-named.mp4");
        uploads.sample(overtaken, 3, "zip-named.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(overtaken) && each.revision() == 3);
        events.send(overtaken, new EntryWithdrawn(overtaken, "contest", 2, Instant.now()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(isKnownAsWithdrawn(overtaken)).isTrue());

        // Then
        events.await(VideoChecked.class, each -> each.entryId().equals(orderly) && each.revision() == 3);
        for (var entry : List.of(orderly, overtaken)) {
            given().auth()
                    .oauth2(Tokens.of("operator-1", "operator"))
                    .get("/videos/" + entry)
                    .then()
                    .body("[0].revision", equalTo(3), "[0].state", equalTo("CHECKED"));
        }
    }

    private boolean isKnownAsWithdrawn(String entryId) {
        return !QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select 1 from withdrawal where entry_id = ?1")
                        .setParameter(1, entryId)
                        .getResultList())
                .isEmpty();
    }

    private void isStored(RenditionReady ready) {
        var key = ready.manifest().key();
        var prefix = key.substring(0, key.lastIndexOf('/') + 1);
        assertThat(store.size(Bucket.RENDITIONS, key)).hasValue(ready.manifest().size());
        assertThat(ready.rendition().files())
                .extracting("name")
                .contains(ready.rendition().entryPoint());
        assertThat(ready.rendition().files())
                .allSatisfy(file -> assertThat(store.size(Bucket.RENDITIONS, prefix + file.name()))
                        .hasValue(file.size()));
    }

    private static Optional<ProcessHandle> transcoding() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/ffmpeg"))
                        .isPresent())
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains("libx264"))
                .findFirst();
    }
}
