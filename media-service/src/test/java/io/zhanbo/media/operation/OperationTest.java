package io.zhanbo.media.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.media.FilmRows;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What operators see and do. */
@QuarkusTest
class OperationTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    FilmRows films;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Workers workers;

    @Inject
    EntityManager entities;

    @Test
    void living_workers_are_listed_and_silent_ones_forgotten() {
        // Given
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into worker (id, host, version, role, started_at, heartbeat_at)"
                                        + " values ('silent', 'h', '1', 'WORKER', now(), now() - interval '1 minute')")
                        .executeUpdate());

        // When / Then
        Awaitility.await()
                .untilAsserted(() -> asOperator()
                        .get("/workers")
                        .then()
                        .statusCode(200)
                        .body("size()", equalTo(1))
                        .body("[0].role", equalTo("ALL"))
                        .body("[0].slots.TRANSCODE", equalTo(1)));
        assertThat(workers.slots(Queue.CHECK)).isEqualTo(1);
    }

    @Test
    void queues_tell_how_much_there_is_to_do() {
        // When
        var answer = asOperator().get("/queue");

        // Then
        answer.then()
                .statusCode(200)
                .body("queue", equalTo(List.of("PROBE", "CHECK", "TRANSCODE")))
                .body("waiting", hasItem(greaterThanOrEqualTo(0)))
                .body("oldestWaitSeconds", hasItem(greaterThanOrEqualTo(0)));
    }

    @Test
    void whoever_a_video_belongs_to_can_follow_it_to_its_end_and_no_other_contestant() {
        // Given
        var entry = uploads.sample("zip-named.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));

        // When
        var stream = given().auth().oauth2(Tokens.of("owner", "contestant")).get("/videos/" + entry + "/progress");

        // Then
        stream.then().statusCode(200).contentType("text/event-stream");
        assertThat(stream.asString().lines().filter(line -> !line.isBlank()).reduce((one, other) -> other))
                .hasValueSatisfying(last -> assertThat(last)
                        .startsWith("data:")
                        .contains("\"verdict\":\"REJECTED\"", "\"step\":\"check\"", "\"state\":\"DONE\""));
        given().auth()
                .oauth2(Tokens.of("someone-else", "contestant"))
                .get("/videos/" + entry + "/progress")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_follows_more_than_some_videos_at_a_time() throws Exception {
        // Given
        var busy = films.add("CHECKED", "busy");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into job (id, asset_id, entry_id, revision, step, state, attempts, failures, progress, created_at)"
                                        + " values (?1, ?1, ?1, 1, 'LADDER', 'WAITING', 1, 0, 0, now())")
                        .setParameter(1, busy)
                        .executeUpdate());
        var open = new ArrayList<InputStream>();
        for (int i = 0; i < 10; i++) {
            open.add(follow(busy).body());
        }

        // When
        var oneMore = follow(busy);

        // Then
        assertThat(oneMore.statusCode()).isEqualTo(429);
        assertThat(new String(oneMore.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("urn:zhanbo:problem:too-many-streams", "Too many videos are being followed");
        open.remove(0).close();
        Awaitility.await().until(() -> {
            var answer = follow(busy);
            open.add(answer.body());
            return answer.statusCode() == 200;
        });
        for (var stream : open) {
            stream.close();
        }
    }

    private HttpResponse<InputStream> follow(String entry) throws Exception {
        var request = HttpRequest.newBuilder(root.resolve("/media/videos/" + entry + "/progress"))
                .header("Authorization", "Bearer " + Tokens.of("busy", "contestant"))
                .header("Accept-Language", "en")
                .build();
        return browser.send(request, BodyHandlers.ofInputStream());
    }

    @Test
    void a_step_can_be_done_once_more_but_not_twice_at_a_time() {
        // Given
        var entry = uploads.sample("zip-named.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        awaitCheck(entry, 1);

        // When
        asOperator()
                .post("/videos/" + entry + "/steps/check")
                .then()
                .statusCode(200)
                .body("state", equalTo("QUEUED"));

        // Then
        awaitCheck(entry, 2);
        asOperator().post("/videos/" + entry + "/steps/dance").then().statusCode(404);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(
                                        "select reason from journal where subject = ?1 and action = 'step-repeated'")
                                .setParameter(1, "video:" + entry + "/1")
                                .getSingleResult()))
                .isEqualTo("check");
    }

    private static void awaitCheck(String entry, int attempts) {
        Awaitility.await()
                .untilAsserted(() -> asOperator()
                        .get("/videos/" + entry)
                        .then()
                        .body("[0].jobs.find { it.step == 'check' }.state", equalTo("DONE"))
                        .body("[0].jobs.find { it.step == 'check' }.attempts", equalTo(attempts)));
    }

    private static io.restassured.specification.RequestSpecification asOperator() {
        return given().auth().oauth2(Tokens.of("operator-1", "operator"));
    }
}
