package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services die without warning in the middle of their work; after the supervisor restarted them the work goes on. */
@ExtendWith(RunningSystem.class)
class CrashJourneyIT {
    private static final Work WORK = Work.OF_THE_DEMO.get(0);

    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private Contestant contestant;

    @BeforeEach
    void draftOfTheNewContest() throws IOException {
        var contest = "crash-" + UUID.randomUUID();
        try (var stream = Intake.class.getResourceAsStream("contest.json")) {
            var definition = (ObjectNode) Api.json().readTree(stream);
            definition.put("seasonStart", Instant.now().toString());
            cast.organiser().put("/submission/contests/" + contest, definition);
        }
        contestant = new Contestant(api, cast.of(WORK.account()));
        contestant.draft(contest, WORK);
        contestant.sendScript(WORK);
    }

    @Test
    void a_film_is_finished_though_media_service_dies_while_it_works() {
        // Given
        contestant.sendFilm(WORK.film());
        awaitFfmpeg();

        // When
        RunningSystem.killHard("media");

        // Then
        var entry = contestant.awaitRenditions();
        assertThat(entry.path("video").path("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(entry.path("video").path("renditions"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("PROXY", "LADDER", "DOWNLOAD", "POSTER");
    }

    @Test
    void a_film_is_finished_though_ffmpeg_dies_while_it_works() {
        // Given
        contestant.sendFilm(WORK.film());

        // When
        awaitFfmpeg().destroyForcibly();

        // Then
        assertThat(contestant.awaitRenditions().path("video").path("renditions"))
                .hasSize(4);
    }

    @Test
    void an_upload_is_heard_of_though_submission_service_dies_right_after_it() {
        // Given
        contestant.sendFilm(WORK.film());

        // When
        RunningSystem.killHard("submission");

        // Then
        Narrator.until(() -> api.send(api.request("/submission/contests").GET()).status(), status -> status == 200);
        assertThat(contestant.awaitVerdict().path("video").path("verdict").asText())
                .isEqualTo("ACCEPTED");
    }

    private static ProcessHandle awaitFfmpeg() {
        return Narrator.until(
                        () -> RunningSystem.serviceProcess("media")
                                .descendants()
                                .filter(child ->
                                        child.info().command().orElse("").endsWith("/ffmpeg"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
