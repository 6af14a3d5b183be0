package io.zhanbo.showcase.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.showcase.ExhibitPublished;
import io.zhanbo.events.showcase.ExhibitTakenDown;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.MovableClock;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationTest {
    @Inject
    Gallery gallery;

    @Inject
    ObjectStore objects;

    @Inject
    Events events;

    @Inject
    MovableClock clock;

    @Inject
    PublicationWorker worker;

    private final Nominee nominee = Nominee.withTitle("灯塔");

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void publishing_copies_every_file_and_says_so_once() {
        // Given
        String id = gallery.approved(nominee);

        // When
        gallery.publish(id).body("page", nullValue());

        // Then
        var published =
                events.await(ExhibitPublished.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(published.url()).endsWith("/exhibits/" + id);
        assertThat(publicKeys(id))
                .extracting(key -> key.substring(key.indexOf('/')))
                .containsExactlyInAnyOrder(
                        "/ladder/master.m3u8",
                        "/ladder/720p/index.m3u8",
                        "/ladder/720p/init.mp4",
                        "/ladder/720p/1.m4s",
                        "/ladder/audio/1.m4s",
                        "/download/film.mp4",
                        "/poster/poster.jpg");
        assertThat(gallery.of(nominee)).containsEntry("state", "PUBLISHED");
    }

    @Test
    void a_storyboard_comes_along_and_masters_stay_private() {
        // Given
        String id = gallery.complete(nominee);
        gallery.hear(nominee.rendition(RenditionKind.STORYBOARD));
        gallery.hear(nominee.rendition(RenditionKind.MASTER));
        gallery.approve(id);

        // When
        gallery.publish(id);

        // Then
        gallery.awaitState(nominee, "PUBLISHED");
        assertThat(publicKeys(id))
                .extracting(key -> key.substring(key.indexOf('/')))
                .contains("/storyboard/storyboard.vtt", "/storyboard/sprite-1.jpg")
                .noneMatch(key -> key.contains("master.mp4"));
        given().get("/exhibits/" + id)
                .then()
                .body(containsString("/public/" + prefixOf(id) + "storyboard/storyboard.vtt"));
    }

    @Test
    void a_poster_chosen_anew_replaces_the_one_on_show() {
        // Given
        String id = gallery.published(nominee);
        String prefix = prefixOf(id);
        gallery.storeFile(nominee.keyOfPoster(2), "poster.jpg");

        // When
        gallery.hear(nominee.rendition(RenditionKind.POSTER, Nominee.REVISION, 2));

        // Then
        Awaitility.await()
                .untilAsserted(() -> given().get("/exhibits/" + id)
                        .then()
                        .body(containsString("/public/" + prefix + "poster-1/poster.jpg"))
                        .body(not(containsString(prefix + "poster/poster.jpg"))));
        assertThat(publicKeys(id))
                .filteredOn(key -> key.contains("poster"))
                .containsExactly(prefix + "poster-1/poster.jpg");
        gallery.hear(nominee.rendition(RenditionKind.POSTER, Nominee.REVISION, 1));
        worker.work();
        assertThat(publicKeys(id)).contains(prefix + "poster-1/poster.jpg").hasSize(7);
        assertThat(journalOf(id)).contains("system: poster replaced");
        assertThat(gallery.of(nominee)).containsEntry("state", "PUBLISHED");
    }

    @Test
    void a_new_poster_that_cannot_be_had_leaves_the_old_one() {
        // Given
        String prefix = prefixOf(gallery.published(nominee));

        // When
        gallery.hear(nominee.rendition(RenditionKind.POSTER, Nominee.REVISION, 2));
        worker.work();

        // Then
        assertThat(publicKeysBelow(prefix)).contains(prefix + "poster/poster.jpg");
        gallery.storeFile(nominee.keyOfPoster(2), "poster.jpg");
        Awaitility.await()
                .untilAsserted(() -> assertThat(publicKeysBelow(prefix)).contains(prefix + "poster-1/poster.jpg"));
    }

    @Test
    void asking_again_changes_nothing() {
        // Given
        String id = gallery.published(nominee);
        Object before = gallery.of(nominee).get("version");

        // When
        gallery.publish(id).body("state", equalTo("PUBLISHED"));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("version", before);
    }

    @Test
    void what_an_interruption_left_is_finished_and_the_playlist_comes_last() {
        // Given: the master playlist cannot be read for now, so that copying breaks off half-way
        String id = gallery.approved(nominee);
        objects.delete(Bucket.RENDITIONS, nominee.keyOfMasterPlaylist());
        gallery.publish(id);
        String prefix = prefixOf(id);
        Awaitility.await()
                .untilAsserted(() -> assertThat(publicKeysBelow(prefix)).hasSize(6));
        assertThat(publicKeysBelow(prefix)).noneMatch(key -> key.endsWith("master.m3u8"));
        assertThat(gallery.of(nominee)).containsEntry("state", "PUBLISHING");

        // When
        gallery.storeFile(nominee.keyOfMasterPlaylist(), "master.m3u8");

        // Then
        gallery.awaitState(nominee, "PUBLISHED");
        assertThat(publicKeys(id)).hasSize(7);
        events.await(ExhibitPublished.class, event -> event.entryId().equals(nominee.entryId()));
    }

    @Test
    void several_workers_publish_once() {
        // Given
        String id = gallery.approved(nominee);
        gallery.publish(id);

        // When
        var replicas = IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.runAsync(worker::work))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(replicas).join();

        // Then
        gallery.awaitState(nominee, "PUBLISHED");
        events.await(ExhibitPublished.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(events.seen(ExhibitPublished.class))
                .filteredOn(event -> event.entryId().equals(nominee.entryId()))
                .hasSize(1);
    }

    @Test
    void a_takedown_removes_page_and_files_for_good() {
        // Given
        String id = gallery.published(nominee);

        // When
        gallery.takeDown(id)
                .statusCode(200)
                .body("state", equalTo("TAKEN_DOWN"))
                .body("page", nullValue())
                .body("takenDown.reason", equalTo("家长要求"));

        // Then
        given().get("/exhibits/" + id).then().statusCode(410);
        events.await(ExhibitTakenDown.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(publicKeys(id)).isEmpty();
        nominee.story().forEach(gallery::hear);
        gallery.as("first", "/showcase/exhibits/" + id + "/publication")
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:not-approved"));
        gallery.as("first", "/showcase/exhibits/" + id + "/reviews").statusCode(409);
        assertThat(gallery.of(nominee)).containsEntry("state", "TAKEN_DOWN");
    }

    @Test
    void every_step_is_in_the_journal() {
        // Given
        String id = gallery.published(nominee);

        // When
        gallery.takeDown(id);

        // Then
        events.await(ExhibitTakenDown.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(journalOf(id))
                .containsExactly(
                        "system: opened",
                        "system: completed",
                        "first: reviewed",
                        "second: reviewed",
                        "third: reviewed",
                        "third: approved",
                        "first: publication requested",
                        "system: published",
                        "first: taken down",
                        "system: files removed");
    }

    @SuppressWarnings("unchecked")
    private static List<String> journalOf(String id) {
        return Exhibit.getEntityManager()
                .createNativeQuery("select actor || ': ' || action from journal where subject = :subject order by id")
                .setParameter("subject", "exhibit:" + id)
                .getResultList();
    }

    @Test
    void a_takedown_needs_a_reason() {
        // Given
        String id = gallery.complete(nominee);

        // When
        var answer = given().auth()
                .oauth2(Tokens.of("first", Roles.ORGANISER))
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(Map.of("reason", " "))
                .post("/showcase/exhibits/" + id + "/takedown")
                .then();

        // Then
        answer.statusCode(400).body("title", equalTo("A reason is needed")).body("field", equalTo("reason"));
        assertThat(gallery.of(nominee)).containsEntry("state", "IN_REVIEW");
    }

    @Test
    void a_takedown_stops_a_publication_that_is_under_way() {
        // Given
        String id = gallery.approved(nominee);
        objects.delete(Bucket.RENDITIONS, nominee.keyOfMasterPlaylist());
        gallery.publish(id);
        String prefix = prefixOf(id);
        Awaitility.await()
                .untilAsserted(() -> assertThat(publicKeysBelow(prefix)).isNotEmpty());

        // When
        gallery.takeDown(id).statusCode(200);

        // Then
        events.await(ExhibitTakenDown.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(publicKeys(id)).isEmpty();
        assertThat(events.seen(ExhibitPublished.class))
                .noneMatch(event -> event.entryId().equals(nominee.entryId()));
        given().get("/exhibits/" + id).then().statusCode(404);
    }

    @Test
    void a_withdrawn_entry_leaves_the_site() {
        // Given
        String id = gallery.published(nominee);

        // When
        gallery.hear(nominee.withdrawn());

        // Then
        given().get("/exhibits/" + id).then().statusCode(410);
        events.await(ExhibitTakenDown.class, event -> event.entryId().equals(nominee.entryId()));
    }

    @Test
    void who_takes_back_the_consent_leaves_the_site() {
        // Given
        String id = gallery.published(nominee);

        // When
        gallery.hear(nominee.credited(6, Channel.FEED));

        // Then
        given().get("/exhibits/" + id).then().statusCode(410);
        events.await(ExhibitTakenDown.class, event -> event.entryId().equals(nominee.entryId()));
    }

    @Test
    void nothing_is_published_before_the_showcase_begins() {
        // Given
        String id = gallery.approved(nominee);
        clock.set(Nominee.SPRING.minusSeconds(1));

        // When
        var answer = gallery.as("first", "/showcase/exhibits/" + id + "/publication");

        // Then
        answer.statusCode(409).body("type", equalTo("urn:zhanbo:problem:outside-showcase"));
        assertThat(gallery.of(nominee)).containsEntry("state", "APPROVED");
    }

    @Test
    void failures_are_tried_again_at_growing_distance() {
        // Given
        var publication = new Publication("any", List.of(), Instant.EPOCH);

        // When
        IntStream.range(0, 9).forEach(attempt -> publication.failed(Instant.EPOCH));

        // Then
        assertThat(publication.dueAt()).isEqualTo(Instant.EPOCH.plusSeconds(30));
    }

    private static String prefixOf(String id) {
        return Exhibit.<Exhibit>findById(id).prefix() + "/";
    }

    private List<String> publicKeys(String id) {
        return publicKeysBelow(prefixOf(id));
    }

    private List<String> publicKeysBelow(String prefix) {
        return objects.list(Bucket.PUBLIC, prefix);
    }
}
