package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
    private final byte[] film = FreeBox.neverSeen(WORK.film());
    private Contestant contestant;
    private Liaison liaison;

    @BeforeEach
    void draftOfTheNewContest() {
        var contest = SampleContest.open(cast.organiser());
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
        liaison.acceptIfInDoubt();
        liaison.vouch();
        liaison.nominate();
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
