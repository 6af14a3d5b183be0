package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services die without warning in the middle of their work; after the supervisor restarted them the work goes on. */
@ExtendWith(RunningSystem.class)
class CrashJourneyIT {
    private static final Work WORK = Work.OF_THE_DEMO.get(0);

    /** The checks may want a person to look, as the same pictures are handed in again and again here. */
    private static final List<String> FIT = List.of("ACCEPTED", "REVIEW");

    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private final byte[] film = neverSeen(WORK.film());
    private Contestant contestant;
    private Liaison liaison;

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
        liaison = new Liaison(cast.of(WORK.liaison()), contestant.entryId());
    }

    @Test
    void a_nominees_film_is_finished_though_media_service_dies_while_it_works() {
        // Given
        contestant.sendFilm(film);
        contestant.submit();
        contestant.awaitRenditions(List.of("PROXY"));
        assertThat(verdict()).isIn(FIT);
        if (verdict().equals("REVIEW")) {
            liaison.accept(Work.WHY_ACCEPTED);
        }
        liaison.vouchAndNominate();
        awaitFfmpeg();

        // When
        RunningSystem.killHard("media");

        // Then
        contestant.awaitRenditions(Work.PLAYABLE);
        assertThat(contestant.look().path("state").asText()).isEqualTo("NOMINATED");
    }

    @Test
    void a_film_is_finished_though_ffmpeg_dies_while_it_works() {
        // Given
        contestant.sendFilm(film);

        // When
        awaitFfmpeg().destroyForcibly();

        // Then
        contestant.awaitRenditions(List.of("PROXY"));
        assertThat(verdict()).isIn(FIT);
    }

    @Test
    void an_upload_is_heard_of_though_submission_service_dies_right_after_it() {
        // Given
        contestant.sendFilm(film);

        // When
        RunningSystem.killHard("submission");

        // Then
        Narrator.until(() -> api.send(api.request("/submission/contests").GET()).status(), status -> status == 200);
        contestant.awaitVerdict();
        assertThat(verdict()).isIn(FIT);
    }

    /** The same film in other bytes: what was made of bytes seen before is taken from storage, and FFmpeg would have nothing to do. */
    private static byte[] neverSeen(byte[] mp4) {
        var free = ByteBuffer.allocate(24).putInt(24).put("free".getBytes(StandardCharsets.US_ASCII));
        var id = UUID.randomUUID();
        free.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return ByteBuffer.allocate(mp4.length + free.capacity())
                .put(mp4)
                .put(free.flip())
                .array();
    }

    private String verdict() {
        return contestant.look().path("video").path("verdict").asText();
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
