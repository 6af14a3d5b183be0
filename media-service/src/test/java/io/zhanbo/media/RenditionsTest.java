package io.zhanbo.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
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
        return Clips.make(directory, picture + "=s=1280x720:r=25", "-t", "1", "-preset", "ultrafast");
    }
}
