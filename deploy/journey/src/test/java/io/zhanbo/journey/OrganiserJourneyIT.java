package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser sets up a season, changes it while works come in, and begins the next one from it. */
@ExtendWith(RunningSystem.class)
class OrganiserJourneyIT {
    private static final Work WORK = Work.OF_THE_DEMO.get(0);

    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private final Person organiser = cast.organiser();
    private final String contest = SampleContest.open(organiser);
    private final String path = "/submission/contests/" + contest;

    @Test
    void rules_of_a_running_contest_change_only_where_no_entry_suffers() {
        // Given
        new Contestant(api, cast.of(WORK.account())).draft(contest, WORK);
        var definition = organiser.get(path + "/definition").json();

        // When
        var longer = organiser.attempt("PUT", path, withDescriptions(definition.deepCopy(), 80));
        var shorter = organiser.attempt("PUT", path, withDescriptions(definition.deepCopy(), 5));

        // Then
        assertThat(longer.status()).isEqualTo(200);
        assertThat(shorter.status()).isEqualTo(409);
        assertThat(shorter.json().path("breaches").findValuesAsText("field")).contains("limits.descriptionLength");
        assertThat(organiser.get(path + "/versions").json()).hasSize(2);
    }

    @Test
    void a_season_is_copied_exported_and_brought_in_again() {
        // Given
        var next = "season-" + UUID.randomUUID();
        var copied = organiser.post(
                path + "/copies",
                Map.of(
                        "id",
                        next,
                        "seasonStart",
                        Instant.now().plus(Duration.ofDays(365)).toString()));

        // When
        var exported =
                organiser.get("/submission/contests/" + next + "/definition").json();
        var again = organiser.put("/submission/contests/" + next, exported);

        // Then
        assertThat(copied.status()).isEqualTo(201);
        assertThat(again.json().path("version")).isEqualTo(copied.json().path("version"));
        assertThat(exported.path("checklist"))
                .isEqualTo(organiser.get(path + "/definition").json().path("checklist"));
    }

    @Test
    void the_intake_is_watched_unit_by_unit() {
        // Given
        new Contestant(api, cast.of(WORK.account())).draft(contest, WORK);

        // When
        var board = organiser.get(path + "/board").json();

        // Then
        assertThat(board.path("units").findValuesAsText("unitId")).contains("xicheng", "no1-school");
        board.path("units")
                .forEach(unit -> assertThat(unit.path("drafts").asInt())
                        .isEqualTo(unit.path("unitId").asText().equals(WORK.unit()) ? 1 : 0));
        assertThat(cast.of(WORK.liaison()).attempt("GET", path + "/board", null).status())
                .isEqualTo(403);
    }

    private static ObjectNode withDescriptions(ObjectNode definition, int longest) {
        definition.withObject("/limits").put("descriptionLength", longest);
        return definition;
    }
}
