package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlindnessTest {

    @Inject
    Season season;

    @Inject
    Events events;

    @Inject
    ObjectStore objects;

    @Test
    void nothing_a_judge_gets_tells_whose_a_work_is() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 6);
        entries.forEach(entry ->
                events.send(entry, new EntryCredited(entry, contestId, 4, "王小明", "驿城区教育局", "李老师", List.of(), null)));
        Panel panel = Panel.open(contestId, Panel.THREE);

        // When
        String json = works(panel, "judge-an").asString();

        // Then
        assertThat(json).doesNotContain(entries).doesNotContain(Season.UNIT, "王小明", "驿城区教育局", "李老师", "conflict-token");
        List<Map<String, Object>> works = works(panel, "judge-an").path("$");
        assertThat(works)
                .hasSize(6)
                .allSatisfy(work -> assertThat(work)
                        .containsOnlyKeys("code", "title", "description", "topic", "form", "proxyUrl", "myScore"));
    }

    @Test
    void an_organiser_on_the_jury_is_as_blind_as_the_others() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 2);

        // When
        Panel panel = Panel.open(contestId, List.of("organiser-1", "judge-an", "judge-bo"));

        // Then
        String json = Api.organiser()
                .get("/rounds/" + panel.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(json).doesNotContain(entries);
    }

    @Test
    void every_judge_has_an_order_of_ones_own_that_stays() {
        // Given
        String contestId = Season.newContest();
        season.nominated(contestId, 12);
        Panel panel = Panel.open(contestId, Panel.THREE);

        // When
        List<String> mine = works(panel, "judge-an").path("code");

        // Then
        List<String> again = works(panel, "judge-an").path("code");
        List<String> other = works(panel, "judge-bo").path("code");
        assertThat(again).isEqualTo(mine);
        // One in 479 million that the two are alike.
        assertThat(other).containsExactlyInAnyOrderElementsOf(mine).isNotEqualTo(mine);
    }

    @Test
    void codes_differ_from_round_to_round() {
        // Given
        String contestId = Season.newContest();
        List<String> entries = season.nominated(contestId, 1);
        Panel first = Panel.open(contestId, Panel.THREE);
        String code = first.codes().get(entries.get(0));
        Api.organiser()
                .body(Map.of("reason", "Once more"))
                .post("/rounds/" + first.id() + "/cancellation")
                .then()
                .statusCode(200);

        // When
        Panel second = Panel.open(contestId, Panel.THREE);

        // Then
        assertThat(second.codes().get(entries.get(0))).isNotEqualTo(code);
    }

    @Test
    void the_judges_copy_plays_from_a_signed_link_and_from_no_other() throws Exception {
        // Given
        String contestId = Season.newContest();
        String entry = UUID.randomUUID().toString();
        String key = Season.newKey();
        objects.put(Bucket.RENDITIONS, key, "film".getBytes(StandardCharsets.UTF_8), "video/mp4");
        events.send(entry, Season.proxy(contestId, entry, 1, 1, key));
        events.send(entry, Season.nomination(contestId, entry, 1, "Story", 1));
        season.awaitKnown(
                contestId, known -> known.size() == 1 && known.get(0).proxyKey().isPresent());
        Panel panel = Panel.open(contestId, Panel.THREE);

        // When
        String url = works(panel, "judge-an").path("[0].proxyUrl");

        // Then
        assertThat(get(url).body()).isEqualTo("film");
        assertThat(get(url.substring(0, url.indexOf('?'))).statusCode()).isEqualTo(403);
    }

    @Test
    void topics_and_forms_appear_by_name() {
        // Given
        String contestId = Season.newContest();
        var topics = List.of(new ContestChanged.Choice("rule-of-law", "法治"));
        var forms = List.of(new ContestChanged.Choice("micro-talk", "微讲述"));
        events.send(contestId, Season.contest(contestId, topics, forms, List.of()));
        season.nominated(contestId, 1);
        season.awaitKnown(contestId, known -> known.get(0).topic().equals("法治"));

        // When
        Panel panel = Panel.open(contestId, Panel.THREE);

        // Then
        List<String> shownTopics = works(panel, "judge-an").path("topic");
        List<String> shownForms = works(panel, "judge-an").path("form");
        assertThat(shownTopics).containsExactly("法治");
        assertThat(shownForms).containsExactly("微讲述");
    }

    private static Response works(Panel panel, String judge) {
        return Api.judge(judge)
                .get("/rounds/" + panel.id() + "/works")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
