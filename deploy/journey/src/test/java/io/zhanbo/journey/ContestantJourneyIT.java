package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contestant on a weak line, with a phone that is lost on the way. */
@ExtendWith(RunningSystem.class)
class ContestantJourneyIT {
    private static final Work WORK = Work.OF_THE_DEMO.get(2);

    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private final Contestant contestant = new Contestant(api, cast.of(WORK.account()));

    @Test
    void an_upload_goes_on_elsewhere_and_the_hand_in_can_be_proved() {
        // Given
        contestant.draft(SampleContest.open(cast.organiser()), WORK);
        contestant.sendScript(WORK);
        var film = FreeBox.padded(FreeBox.neverSeen(WORK.film()), 9 << 20);
        var upload = contestant.announce(film);
        upload.send(List.of(1));
        upload.sendHalf(2);
        var elsewhere = contestant.byLink();
        var resumed = upload.with(elsewhere);
        var missing = resumed.missing();

        // When
        resumed.sendWhole();
        elsewhere.post(contestant.path() + "/submission", null);

        // Then
        assertThat(missing).containsExactly(2);
        var receipt = elsewhere.get(contestant.path() + "/receipts").json().path(0);
        var proved = api.succeed(api.request(
                        "POST",
                        "/submission/receipts/verification",
                        Map.of("receipt", receipt.path("receipt").asText())))
                .json();
        assertThat(proved.path("valid").asBoolean()).isTrue();
        assertThat(proved.toString()).contains(Work.sha256(film));
    }

    @Test
    void a_damaged_film_is_told_in_words_and_a_good_one_takes_its_place() {
        // Given
        contestant.draft(SampleContest.open(cast.organiser()), WORK);
        contestant.sendScript(WORK);
        contestant.sendFilm(Arrays.copyOf(WORK.film(), WORK.film().length / 2));
        var rejected = contestant.awaitVerdict().path("video");
        var refusal = contestant.person().attempt("POST", contestant.path() + "/submission", null);

        // When
        contestant.sendFilm(WORK.film());
        var accepted = contestant.awaitVerdict().path("video");
        contestant.submit();

        // Then
        assertThat(rejected.path("verdict").asText()).isEqualTo("REJECTED");
        assertThat(rejected.path("findings").findValuesAsText("words")).isNotEmpty();
        assertThat(refusal.problem()).isEqualTo("video-rejected");
        assertThat(accepted.path("revision").asInt()).isEqualTo(2);
        assertThat(contestant.look().path("state").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void a_page_opened_before_closing_and_posted_after_it_changes_nothing() {
        // Given
        var contest = "sample-" + UUID.randomUUID();
        var closesSoon = SampleContest.startingAt(Instant.now());
        closesSoon.withObject("/timeline").put("closes", "PT8S");
        cast.organiser().put("/submission/contests/" + contest, closesSoon);
        contestant.draft(contest, WORK);
        var before = contestant.look();
        Narrator.until(
                () -> contestant.person().get(contestant.path() + "/deadline").json(), ContestantJourneyIT::isOver);

        // When
        var refusal = contestant.person().attempt("PUT", contestant.path(), WORK.draft("来不及了"));

        // Then
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.problem()).isEqualTo("contest-closed");
        assertThat(contestant.look().path("description")).isEqualTo(before.path("description"));
    }

    /** The closing second is inclusive. */
    private static boolean isOver(JsonNode deadline) {
        var closing = Instant.parse(deadline.path("handInUntil").asText());
        return !Instant.parse(deadline.path("now").asText()).isBefore(closing.plusSeconds(1));
    }
}
