package io.zhanbo.media.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.media.Renderings;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.storage.Digests;
import io.zhanbo.media.storage.ScratchSpace;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in the middle: between two files, in the middle of one, and with no room left. */
@QuarkusTest
@TestProfile(Faults.class)
class HalfwayTest {
    private static final long ALL_ROOM = 8L << 30;

    @Inject
    CuttableStorage storage;

    @Inject
    ScratchSpace scratchSpace;

    @Inject
    Uploads uploads;

    @Inject
    Renderings renderings;

    @Inject
    Events events;

    @Inject
    ObjectStore store;

    @Inject
    ObjectMapper json;

    @TempDir
    Path directory;

    @AfterEach
    void bringEverythingBack() throws Exception {
        storage.comeBack();
    }

    @Test
    void what_is_shown_stays_whole_while_it_is_made_once_more() throws IOException {
        // Given
        var entry = nominee("testsrc2=s=1280x720:r=25:d=1");
        var shown = ready(entry, RenditionKind.LADDER, 1).manifest().key();
        makeOlder(shown);
        awaitJob(entry, "ladder", "DONE");

        // When
        var refused = storage.takeOnly(3);
        given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .post("/videos/" + entry + "/steps/ladder")
                .then()
                .statusCode(200);

        // Then
        patiently().until(refused::getAsBoolean);
        patiently().until(() -> "TRANSIENT".equals(job(entry, "ladder", "failureClass")));
        assertWhole(shown);
        storage.comeBack();
        assertWhole(ready(entry, RenditionKind.LADDER, 2).manifest().key());
    }

    @Test
    void a_film_that_breaks_off_again_and_again_is_fetched_once_more() throws IOException {
        // Given
        var entry = nominee("testsrc2=s=1280x720:r=25:d=1,hue=h=60");
        ready(entry, RenditionKind.POSTER, 1);

        // When
        var broken = storage.breakOff("download.mp4", 3);
        given().auth()
                .oauth2(Tokens.of("organiser-1", "organiser"))
                .contentType("application/json")
                .body("{\"seconds\": 0.5}")
                .put("/videos/" + entry + "/poster")
                .then()
                .statusCode(202);

        // Then
        ready(entry, RenditionKind.POSTER, 2);
        assertThat(broken.getAsInt()).isEqualTo(3);
    }

    @Test
    void who_finds_no_room_waits_until_others_are_done() {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x720:r=25:d=1,hue=h=120", "-preset", "ultrafast");
        String entry;

        // When
        try (var others = scratchSpace.open(ALL_ROOM)) {
            entry = uploads.film(film);
            patiently().until(() -> "RESOURCE".equals(job(entry, "check", "failureClass")));
        }

        // Then
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        renderings.await(entry, RenditionKind.PROXY);
    }

    private String nominee(String picture) {
        var entry = uploads.film(Clips.make(directory, picture, "-preset", "ultrafast"));
        uploads.nominate(entry, 1, 7);
        return entry;
    }

    private RenditionReady ready(String entry, RenditionKind kind, long version) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> renderings.of(entry).stream()
                                .filter(each -> each.rendition().kind() == kind && each.version() == version)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** As if an earlier FFmpeg had made it: every file holds other bytes than a new one will. */
    private void makeOlder(String manifestKey) throws IOException {
        var manifest = manifest(manifestKey);
        var files = manifest.files().stream()
                .map(file -> {
                    var key = manifestKey.replace("manifest.json", file.name());
                    var bytes = bytes(key);
                    var older = Arrays.copyOf(bytes, bytes.length + 1);
                    store.put(Bucket.RENDITIONS, key, older, file.contentType());
                    return new RenditionManifest.File(file.name(), file.contentType(), older.length, Digests.of(older));
                })
                .toList();
        var older = new RenditionManifest(
                manifest.kind(), manifest.profile(), manifest.entryPoint(), manifest.film(), files);
        store.put(Bucket.RENDITIONS, manifestKey, json.writeValueAsBytes(older), "application/json");
    }

    private void assertWhole(String manifestKey) throws IOException {
        assertThat(manifest(manifestKey).files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Digests.of(bytes(manifestKey.replace("manifest.json", file.name()))))
                        .as(file.name())
                        .isEqualTo(file.sha256()));
    }

    private RenditionManifest manifest(String key) throws IOException {
        return json.readValue(bytes(key), RenditionManifest.class);
    }

    private byte[] bytes(String key) {
        try (var in = store.read(Bucket.RENDITIONS, key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitJob(String entry, String step, String state) {
        patiently().until(() -> state.equals(job(entry, step, "state")));
    }

    private static String job(String entry, String step, String what) {
        return given().auth()
                .oauth2(Tokens.of("operator-1", "operator"))
                .get("/videos/" + entry)
                .jsonPath()
                .getString("[0].jobs.find { it.step == '" + step + "' }?." + what);
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
