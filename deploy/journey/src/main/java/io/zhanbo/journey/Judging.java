package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The second part of the demo: five judges score blind copies, the organiser closes and announces. */
final class Judging {
    private static final String ROUNDS = "/judging/rounds/";

    private final Api api;
    private final Cast cast;
    private final Narrator narrator;
    private final String contest;

    Judging(Api api, Cast cast, Narrator narrator, String contest) {
        this.api = api;
        this.cast = cast;
        this.narrator = narrator;
        this.contest = contest;
    }

    void play() {
        narrator.chapter("The jury judges");
        var round = narrator.step("the organiser opens the final", this::open);
        var roundId = round.path("id").asText();
        int works = Work.OF_THE_DEMO.size();
        for (Person judge : cast.judges()) {
            narrator.step(judge.name() + " watches and scores", () -> new Juror(api, judge).scoreAll(roundId, works));
        }
        narrator.step(
                "the organiser closes the round", () -> cast.organiser().post(ROUNDS + roundId + "/closing", null));
        narrator.step("announces the results", () -> cast.organiser().post(ROUNDS + roundId + "/announcement", null));
        narrator.step("the notice period passes", () -> awaitFinal(roundId));
        results(roundId);
    }

    /** Judging learns of nominations and copies by events; a round takes in what is there when it opens. */
    private JsonNode open() {
        Narrator.until(
                () -> cast.organiser()
                        .get("/judging/contests/" + contest + "/nominations")
                        .json(),
                nominations -> ready(nominations) == Work.OF_THE_DEMO.size());
        var round = Map.of(
                "contestId",
                contest,
                "level",
                "FINAL",
                "title",
                "决赛",
                "judges",
                cast.judges().stream().map(Person::name).toList(),
                "prizes",
                List.of(
                        Map.of("code", "FIRST", "name", "一等奖", "count", 1),
                        Map.of("code", "SECOND", "name", "二等奖", "count", 1),
                        Map.of("code", "THIRD", "name", "三等奖", "count", 1)),
                "noticePeriod",
                "PT0S");
        return cast.organiser().post("/judging/rounds", round).json();
    }

    private static long ready(JsonNode nominations) {
        return StreamSupport.stream(nominations.spliterator(), false)
                .filter(nomination -> nomination.path("ready").asBoolean())
                .count();
    }

    private JsonNode awaitFinal(String roundId) {
        return Narrator.until(
                () -> cast.organiser().get(ROUNDS + roundId).json(),
                round -> round.path("state").asText().equals("FINAL"));
    }

    private void results(String roundId) {
        var results = api.succeed(api.request(ROUNDS + roundId + "/results")).json();
        results.path("results")
                .forEach(line -> narrator.note("%d  %s  %s  %s"
                        .formatted(
                                line.path("rank").asInt(),
                                line.path("score").asText(),
                                line.path("prizeName").asText(),
                                line.path("title").asText())));
    }
}
