package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
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
        for (Person judge : cast.judges()) {
            narrator.step(judge.name() + " watches and scores", () -> score(judge, roundId));
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

    private JsonNode score(Person judge, String roundId) {
        var works = judge.get(ROUNDS + roundId + "/works").json();
        Narrator.check(works.size() == Work.OF_THE_DEMO.size(), "The judge sees " + works);
        works.forEach(work -> {
            watch(URI.create(work.path("proxyUrl").asText()));
            judge.put(
                    ROUNDS + roundId + "/works/" + work.path("code").asText() + "/score",
                    Map.of("scores", marks(judge, work)));
        });
        return works;
    }

    private void watch(URI proxy) {
        var beginning =
                HttpRequest.newBuilder(proxy).header("Range", "bytes=0-1023").GET();
        Narrator.check(api.succeed(beginning).status() == 206, "The judges' copy cannot be played from the middle");
    }

    /** Marks that differ by judge and work, and are the same in every run. */
    private static Map<String, Integer> marks(Person judge, JsonNode work) {
        int taste = Math.floorMod((judge.name() + work.path("title").asText()).hashCode(), 8);
        var marks = new HashMap<String, Integer>();
        for (String criterion : List.of("delivery", "theme", "story", "language", "form")) {
            marks.put(criterion, 82 + taste + Math.floorMod(criterion.hashCode(), 5));
        }
        return marks;
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
