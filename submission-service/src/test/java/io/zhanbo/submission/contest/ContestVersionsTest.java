package io.zhanbo.submission.contest;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Versions of a contest's rules, copies of them, and their way out and back in. */
@QuarkusTest
class ContestVersionsTest extends InSeason {

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void everyVersionIsKeptWithWhoAndWhen() {
        // Given
        String id = Season.withQuota(3);
        clock.set(Season.START.plusSeconds(60));

        // When
        put(id, "*", titled("新名称")).then().statusCode(200).header("ETag", "\"2\"");

        // Then
        as(Season.organiser())
                .get("/contests/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("version", contains(2, 1), "changedBy", contains("organiser-1", "organiser-1"))
                .body("changedAt[0]", equalTo(Season.START.plusSeconds(60).toString()));
        for (int version = 1; version <= 2; version++) {
            Response kept = as(Season.organiser()).get("/contests/" + id + "/versions/" + version);
            String digest = as(Season.organiser())
                    .get("/contests/" + id + "/versions")
                    .then()
                    .extract()
                    .path("find { it.version == %d }.sha256".formatted(version));
            assertThat(Work.sha256(kept.asByteArray())).isEqualTo(digest);
        }
        as(Season.organiser())
                .get("/contests/" + id + "/versions/1")
                .then()
                .body("title", equalTo("强国复兴有我"), "units[0].quota", equalTo(3));
        as(Season.organiser()).get("/contests/" + id + "/versions/3").then().statusCode(404);
        assertThat(journal.everything())
                .anyMatch(line -> line.contains("contest:" + id) && line.contains("defined, version 2"));
    }

    @Test
    void aStaleWriterGetsBothVersions() throws Exception {
        // Given
        String id = Season.withQuota(1);
        String seen = given().get("/contests/" + id).getHeader("ETag");

        // When
        List<Integer> statuses = Together.statuses(() -> put(id, seen, titled("甲")), () -> put(id, seen, titled("乙")));

        // Then
        assertThat(statuses).containsExactly(200, 412);
        put(id, seen, titled("丙"))
                .then()
                .statusCode(412)
                .body("type", endsWith("contest-changed"), "yours.title", equalTo("丙"))
                .body("current.version", equalTo(2));
        put("contest-" + UUID.randomUUID(), seen, titled("丁"))
                .then()
                .statusCode(412)
                .body("current", nullValue());
    }

    @Test
    void whatIsExportedCanBeImportedAnywhere() {
        // Given
        Map<String, Object> definition = Season.schools(4);
        definition.put("severities", Map.of("PORTRAIT", "REVIEW"));
        definition.put("checklist", List.of(Map.of("code", "truth", "text", "句句属实")));
        definition.put("timeline", staged("PT3H", "P30D"));
        String id = Season.of(definition);
        String elsewhere = "contest-" + UUID.randomUUID();
        Response exported = as(Season.organiser()).get("/contests/" + id + "/definition");

        // When
        put(elsewhere, null, exported.asString()).then().statusCode(200).body("version", equalTo(1));

        // Then
        exported.then()
                .header("Content-Disposition", "attachment; filename=\"" + id + ".json\"")
                .body("units[1].parentId", equalTo(Season.UNIT), "units[0].minimum", equalTo(1))
                .body("timeline.stages.code", contains("showcase"), "checklist.code", contains("truth"));
        assertThat(as(Season.organiser())
                        .get("/contests/" + elsewhere + "/definition")
                        .asString())
                .isEqualTo(exported.asString());
        for (String again : List.of(id, elsewhere)) {
            put(again, null, exported.asString()).then().statusCode(200).body("version", equalTo(1));
        }
    }

    @Test
    void aCopyHasTheSameRulesInAnotherSeason() {
        // Given
        String id = Season.of(Season.schools(4));
        String next = "contest-" + UUID.randomUUID();
        String start = "2031-04-01T00:00:00Z";

        // When
        copy(id, Map.of("id", next, "seasonStart", start))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/contests/" + next))
                .body("moments.closesAt", equalTo("2031-04-01T01:00:00Z"));

        // Then
        String copied =
                as(Season.organiser()).get("/contests/" + next + "/definition").asString();
        String original =
                as(Season.organiser()).get("/contests/" + id + "/definition").asString();
        assertThat(copied).isEqualTo(original.replace(Season.START.toString(), start));
        events.await(ContestChanged.class, event -> event.contestId().equals(next));
        copy(id, Map.of("id", next)).then().statusCode(409).body("type", endsWith("contest-exists"));
        copy(id, Map.of()).then().statusCode(422).body("field", equalTo("id"));
        copy("contest-none", Map.of("id", "contest-new")).then().statusCode(404);
    }

    @Test
    void stagesUnitsAndChecklistArePublished() {
        // Given
        Map<String, Object> definition = Season.schools(4);
        definition.put("timeline", staged("PT3H", "P30D"));

        // When
        String id = Season.of(definition);

        // Then
        ContestChanged published =
                events.await(ContestChanged.class, event -> event.contestId().equals(id));
        assertThat(published.timeline().stages())
                .containsExactly(new ContestChanged.Stage(
                        "showcase", "展播", Season.START.plusSeconds(10_800), Season.START.plusSeconds(30 * 86_400)));
        assertThat(published.units().get(1))
                .isEqualTo(new ContestChanged.Unit(Season.SCHOOL, "西城区第一中学", 2, Season.UNIT, null));
        assertThat(published.checklist())
                .extracting(ContestChanged.Assurance::code)
                .containsExactly("authenticity", "content", "guardian-consent", "music-and-pictures");
        given().get("/contests/" + id).then().body("moments.stages", hasSize(1), "checklist", hasSize(4));
    }

    @Test
    void whatCannotBeIsNamed() {
        // Given
        Map<String, Object> definition = Season.definition(1);

        // When, Then
        definition.put("units", List.of(unit("a", "b", 0), unit("b", "a", 0)));
        refused(definition, "circle", "units[0].parentId");
        definition.put("units", List.of(unit("a", "nobody", 0)));
        refused(definition, "no-such-unit", "units[0].parentId");
        definition.put("units", List.of(unit("a", null, 2)));
        refused(definition, "out-of-range", "units[0].minimum");
        refused(with("retention", "P999999999Y"), "out-of-range", "retention");
        refused(with("seasonStart", "+1000000000-12-31T23:59:59Z"), "out-of-range", "seasonStart");
        definition.put("units", Season.definition(1).get("units"));
        definition.put("timeline", staged("PT2H", "P30D"));
        refused(definition, "contradictory", "timeline.stages[0]");
        definition.put("timeline", staged("PT3H", "PT2H"));
        refused(definition, "out-of-order", "timeline.stages[0].until");
        definition.put("timeline", Season.definition(1).get("timeline"));
        definition.put("checklist", List.of(Map.of("code", "truth")));
        refused(definition, "missing", "checklist[0].text");
    }

    private static void refused(Map<String, Object> definition, String fault, String field) {
        put("contest-x", null, definition)
                .then()
                .statusCode(422)
                .body("type", endsWith("contest-field-" + fault), "field", equalTo(field));
    }

    private static Map<String, Object> unit(String id, String parentId, int minimum) {
        Map<String, Object> unit = new HashMap<>(Map.of("unitId", id, "name", id, "quota", 1, "minimum", minimum));
        unit.put("parentId", parentId);
        return unit;
    }

    private static Map<String, Object> staged(String from, String until) {
        Map<String, Object> timeline =
                new HashMap<>((Map<String, ?>) Season.definition(1).get("timeline"));
        timeline.put("stages", List.of(Map.of("code", "showcase", "name", "展播", "from", from, "until", until)));
        return timeline;
    }

    private static Map<String, Object> titled(String title) {
        return with("title", title);
    }

    private static Map<String, Object> with(String field, String value) {
        Map<String, Object> definition = Season.definition(1);
        definition.put(field, value);
        return definition;
    }

    private static Response put(String id, String seen, Object definition) {
        var organiser = as(Season.organiser()).body(definition);
        return (seen == null ? organiser : organiser.header("If-Match", seen)).put("/contests/" + id);
    }

    private static Response copy(String id, Map<String, String> copy) {
        return as(Season.organiser()).body(copy).post("/contests/" + id + "/copies");
    }
}
