package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit that kept its works in a spreadsheet and its films on a disk comes to the final with them. */
@ExtendWith(RunningSystem.class)
class LiaisonJourneyIT {
    private static final int ROWS = 200;
    private static final int BROKEN_ROW = 57;

    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private final Person person = cast.of("demo-liaison");
    private String contest;
    private Catalogue catalogue;

    @BeforeEach
    void catalogueBroughtIn() {
        contest = SampleContest.open(cast.organiser());
        catalogue = Catalogue.bringIn(person, contest, rows());
    }

    @Test
    void two_hundred_works_become_drafts_once_the_one_broken_line_is_mended() {
        // Given
        assertThat(catalogue.broken())
                .singleElement()
                .satisfies(row -> assertThat(row.toString())
                        .contains("D" + row.path("row").asText()));
        assertThat(person.attempt("POST", catalogue.path() + "/commit", null).status())
                .isEqualTo(409);
        assertThat(drafts()).isZero();

        // When
        catalogue.fix(catalogue.broken().get(0).path("row").asInt(), "topic", "民生改善");
        catalogue.commit();
        catalogue.commit();

        // Then
        assertThat(drafts()).isEqualTo(ROWS);
    }

    @Test
    void works_of_the_catalogue_come_to_the_final_without_their_contestants_accounts() {
        // Given
        catalogue.fix(catalogue.broken().get(0).path("row").asInt(), "topic", "民生改善");
        catalogue.commit();
        var better = vouched(7, Work.OF_THE_DEMO.get(2));
        var other = vouched(8, Work.OF_THE_DEMO.get(0));
        person.put(unit("ranking"), Map.of("entries", List.of(better, other)));

        // When
        person.post(unit("nominations"), Map.of("entries", List.of(better)));
        person.post("/submission/entries/" + better + "/substitution", Map.of("by", other, "reason", "作者另有安排"));

        // Then
        assertThat(state(better)).isEqualTo("VOUCHED");
        assertThat(state(other)).isEqualTo("NOMINATED");
        var board = board();
        assertThat(board.path("nominated").asInt()).isOne();
        assertThat(board.path("drafts").asInt()).isEqualTo(ROWS - 2);
    }

    /** Film and script sent by the liaison, handed in by who has a link only, checked, and vouched for. */
    private String vouched(int number, Work work) {
        var entry = catalogue.sendFilm(api, "works/" + number + ".mp4", FreeBox.neverSeen(work.film()));
        assertThat(catalogue.sendScript(api, number + ".txt", work.script())).isEqualTo(entry);
        var liaison = new Liaison(person, entry);
        var contestant = liaison.inviteContestant(api);
        Narrator.until(
                () -> contestant.get("/submission/entries/" + entry).json(),
                seen -> List.of("ACCEPTED", "REVIEW")
                        .contains(seen.path("video").path("verdict").asText()));
        contestant.post("/submission/entries/" + entry + "/submission", null);
        liaison.acceptIfInDoubt();
        liaison.vouch();
        return entry;
    }

    private String state(String entry) {
        return person.get("/submission/entries/" + entry).json().path("state").asText();
    }

    private int drafts() {
        return board().path("drafts").asInt();
    }

    private JsonNode board() {
        return person.get(unit("board")).json().path("intake");
    }

    private String unit(String what) {
        return "/submission/contests/" + contest + "/units/xicheng/" + what;
    }

    private static List<Catalogue.Row> rows() {
        var rows = new ArrayList<>(
                IntStream.rangeClosed(1, ROWS).mapToObj(Catalogue.Row::numbered).toList());
        rows.set(BROKEN_ROW, Catalogue.Row.numbered(BROKEN_ROW + 1).withTopic("没有这个选题"));
        return rows;
    }
}
