package io.zhanbo.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organisers and operators may have made, and what becomes of it when an entry leaves. */
@QuarkusTest
class RenditionsTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Renderings renderings;

    @Inject
    ObjectStore store;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @Test
    void a_copy_is_made_on_request_and_can_be_read() throws IOException {
        // Given
        var entry = uploads.film(clip("testsrc2"));
        renderings.await(entry, RenditionKind.PROXY);

        // When
        var answer = organiser().post("/videos/" + entry + "/renditions/MASTER").then();

        // Then
        answer.statusCode(202).body("step", equalTo("master"));
        renderings.await(entry, RenditionKind.PROXY, RenditionKind.MASTER);
        var list = organiser().get("/videos/" + entry + "/renditions").then();
        list.statusCode(200).body("kind", hasItems("PROXY", "MASTER"));
        String url = list.extract().path("find { it.kind == 'MASTER' }.files[0].url");
        int size = list.extract().path("find { it.kind == 'MASTER' }.files[0].size");
        try (var in = URI.create(url).toURL().openStream()) {
            assertThat(in.readAllBytes()).hasSize(size);
        }
    }

    @Test
    void a_copy_that_is_made_once_more_is_told_once_more() {
        // Given
        var entry = uploads.film(clip("testsrc"));
        renderings.await(entry, RenditionKind.PROXY);
        Awaitility.await()
                .untilAsserted(
                        () -> operatorsView(entry).body("[0].jobs.find { it.step == 'proxy' }.state", equalTo("DONE")));

        // When
        given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .post("/videos/" + entry + "/steps/proxy")
                .then()
                .statusCode(200);

        // Then
        events.await(RenditionReady.class, each -> each.entryId().equals(entry) && each.version() == 2);
    }

    @Test
    void nothing_is_made_of_a_rejected_video() {
        // Given
        var entry = uploads.sample("zip-named.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));

        // When
        var inChinese =
                organiser().post("/videos/" + entry + "/renditions/XDCAM").then();
        var inEnglish = organiser()
                .header("Accept-Language", "en")
                .post("/videos/" + entry + "/renditions/XDCAM")
                .then();

        // Then
        refused(inChinese, "没有可用的视频");
        refused(inEnglish, "There is no video to make it of");
    }

    @Test
    void only_copies_on_request_can_be_requested() {
        // When
        var answer = organiser().post("/videos/any/renditions/LADDER").then();

        // Then
        answer.statusCode(404);
    }

    @Test
    void an_organiser_chooses_another_poster() {
        // Given
        var entry = uploads.film(clip("mandelbrot"));
        renderings.await(entry, RenditionKind.PROXY);
        poster(entry, 0.5).statusCode(409).body("type", equalTo("urn:zhanbo:problem:not-rendered-yet"));
        uploads.nominate(entry, 1, 7);
        events.await(RenditionReady.class, each -> isPoster(each, entry, 1));

        // When
        var answer = poster(entry, 0.5);

        // Then
        answer.statusCode(202).body("step", equalTo("poster"));
        var ready = events.await(RenditionReady.class, each -> isPoster(each, entry, 2));
        var key = ready.manifest().key();
        assertThat(store.size(Bucket.RENDITIONS, key.replace("manifest.json", "poster.jpg")))
                .isPresent();
        poster(entry, 60).statusCode(400).body("type", equalTo("urn:zhanbo:problem:beyond-the-film"));
        poster(entry, -1).statusCode(400);
    }

    @Test
    void what_was_made_of_a_withdrawn_video_is_deleted_unless_another_has_the_same_bytes() {
        // Given
        var film = clip("rgbtestsrc");
        var first = uploads.film(film);
        var key = renderings.await(first, RenditionKind.PROXY).get(0).manifest().key();
        var second = uploads.film(film);
        renderings.await(second, RenditionKind.PROXY);

        // When
        withdraw(first);

        // Then
        Awaitility.await().untilAsserted(() -> operatorsView(first).body("[0].state", equalTo("WITHDRAWN")));
        organiser().get("/videos/" + first + "/renditions").then().body("size()", equalTo(0));
        assertThat(store.size(Bucket.RENDITIONS, key)).isPresent();
        withdraw(second);
        Awaitility.await()
                .untilAsserted(() -> assertThat(store.list(Bucket.RENDITIONS, key.substring(0, key.indexOf("/h264"))))
                        .isEmpty());
    }

    @Test
    void what_was_made_of_a_replaced_video_is_deleted_though_its_twin_was_replaced_as_well() {
        // Given
        var film = clip("rgbtestsrc=s=1280x720:r=25,hue=h=90");
        var first = uploads.film(film);
        var key = renderings.await(first, RenditionKind.PROXY).get(0).manifest().key();
        var second = uploads.film(film);
        renderings.await(second, RenditionKind.PROXY);

        // When
        uploads.sample(first, 2, "zip-named.mp4");
        uploads.sample(second, 2, "zip-named.mp4");

        // Then
        Awaitility.await()
                .untilAsserted(() -> assertThat(store.list(Bucket.RENDITIONS, key.substring(0, key.indexOf("/h264"))))
                        .isEmpty());
    }

    @Test
    void a_poster_in_quarantine_gives_way_to_another_choice_and_is_told_again_when_repeated() {
        // Given
        var entry = uploads.film(clip("mandelbrot=s=1280x720:r=25,hue=h=90"));
        uploads.nominate(entry, 1, 7);
        events.await(RenditionReady.class, each -> isPoster(each, entry, 1));
        poster(entry, 0.5);
        var first = events.await(RenditionReady.class, each -> isPoster(each, entry, 2));
        awaitPoster(entry, "DONE");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update job set state = 'QUARANTINED' where entry_id = ?1 and step = 'POSTER'")
                        .setParameter(1, entry)
                        .executeUpdate());

        // When
        poster(entry, 0.6).statusCode(202).body("state", equalTo("QUEUED"));

        // Then
        var second = events.await(RenditionReady.class, each -> isPoster(each, entry, 3));
        awaitPoster(entry, "DONE");
        given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .post("/videos/" + entry + "/steps/poster")
                .then()
                .statusCode(200);
        var third = events.await(RenditionReady.class, each -> isPoster(each, entry, 4));
        assertThat(third.manifest().key()).isNotEqualTo(second.manifest().key());
        assertThat(store.size(Bucket.RENDITIONS, third.manifest().key())).isPresent();
        Awaitility.await()
                .until(() -> List.of(first, second).stream()
                        .allMatch(old -> store.size(
                                        Bucket.RENDITIONS, old.manifest().key())
                                .isEmpty()));
    }

    private static void awaitPoster(String entry, String state) {
        Awaitility.await()
                .untilAsserted(
                        () -> operatorsView(entry).body("[0].jobs.find { it.step == 'poster' }.state", equalTo(state)));
    }

    private void withdraw(String entry) {
        events.send(entry, new EntryWithdrawn(entry, "contest", 9, Instant.now()));
    }

    private static boolean isPoster(RenditionReady ready, String entry, long version) {
        return ready.entryId().equals(entry)
                && ready.rendition().kind() == RenditionKind.POSTER
                && ready.version() == version;
    }

    private static ValidatableResponse poster(String entry, double seconds) {
        return organiser()
                .contentType("application/json")
                .body("{\"seconds\": " + seconds + "}")
                .put("/videos/" + entry + "/poster")
                .then();
    }

    private static void refused(ValidatableResponse answer, String title) {
        answer.statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:no-usable-video"))
                .body("title", equalTo(title));
    }

    private static ValidatableResponse operatorsView(String entry) {
        return given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .get("/videos/" + entry)
                .then();
    }

    private static RequestSpecification organiser() {
        return given().auth().oauth2(Tokens.of("organiser-1", "organiser"));
    }

    private Path clip(String picture) {
        var source = picture.contains("=") ? picture : picture + "=s=1280x720:r=25";
        return Clips.make(directory, source, "-t", "1", "-preset", "ultrafast");
    }
}
