package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A unit's own preliminary: its liaison has what the unit vouches for judged, and gets the jury's ranking as a suggestion. */
final class Preliminary {
    private static final String ROUNDS = "/judging/rounds/";

    private final Api api;
    private final Cast cast;
    private final Narrator narrator;
    private final String contest;
    private final String unit;
    private final Person liaison;

    Preliminary(Api api, Cast cast, Narrator narrator, String contest, String unit, Person liaison) {
        this.api = api;
        this.cast = cast;
        this.narrator = narrator;
        this.contest = contest;
        this.unit = unit;
        this.liaison = liaison;
    }

    /** @param works how many entries the unit vouches for and has not nominated yet */
    void play(int works) {
        narrator.chapter("Unit " + unit + " holds its preliminary");
        var roundId = narrator.step(liaison.name() + " opens it", () -> open(works))
                .path("id")
                .asText();
        refusal(roundId);
        for (Person judge : jury()) {
            narrator.step(judge.name() + " watches and scores", () -> new Juror(api, judge).scoreAll(roundId, works));
        }
        narrator.step("the liaison closes the round", () -> liaison.post(ROUNDS + roundId + "/closing", null));
        narrator.step("and settles the ranking", () -> liaison.post(ROUNDS + roundId + "/announcement", null));
        var suggestion = narrator.step("the ranking reaches the unit's desk", () -> awaitSuggestion(roundId));
        suggestion
                .path("entries")
                .forEach(line -> narrator.note("%d  %s"
                        .formatted(line.path("rank").asInt(), line.path("title").asText())));
    }

    /** As few as a jury may have; a unit is small. */
    private List<Person> jury() {
        return cast.judges().subList(0, 3);
    }

    private JsonNode open(int works) {
        Narrator.until(
                () -> liaison.get("/judging/contests/" + contest + "/units/" + unit + "/vouched")
                        .json(),
                vouched -> ready(vouched) == works);
        var round = Map.of(
                "contestId",
                contest,
                "level",
                "PRELIMINARY",
                "title",
                "初赛",
                "judges",
                jury().stream().map(Person::name).toList());
        return liaison.post("/judging/rounds", round).json();
    }

    private static long ready(JsonNode vouched) {
        return StreamSupport.stream(vouched.spliterator(), false)
                .filter(entry -> entry.path("ready").asBoolean())
                .count();
    }

    /** The organiser may look and no more. */
    private void refusal(String roundId) {
        narrator.step("the organiser may look at it, and not close it", () -> {
            cast.organiser().get(ROUNDS + roundId);
            int status = cast.organiser()
                    .attempt("POST", ROUNDS + roundId + "/closing", null)
                    .status();
            Narrator.check(status == 403, "Expected 403, not " + status);
            return status;
        });
    }

    private JsonNode awaitSuggestion(String roundId) {
        return Narrator.until(
                () -> liaison.get("/submission/contests/" + contest + "/units/" + unit + "/preliminary")
                        .json(),
                suggestion -> suggestion.path("roundId").asText().equals(roundId));
    }
}
