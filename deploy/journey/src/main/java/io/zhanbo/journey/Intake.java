package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The first half of the demo: from an empty contest to nominated entries. */
final class Intake {
    private static final String BY_OTHER_HANDS = "/submission/entries/";

    /** Parts have 8 MiB. */
    private static final int IN_TWO_PARTS = 9 << 20;

    private final Api api;
    private final Cast cast;
    private final Narrator narrator;
    private final String contest;
    private final Map<Work, Contestant> contestants = new HashMap<>();

    Intake(Api api, Cast cast, Narrator narrator, String contest) {
        this.api = api;
        this.cast = cast;
        this.narrator = narrator;
        this.contest = contest;
    }

    void play() {
        narrator.chapter("The organiser opens the contest");
        narrator.step("contest " + contest, () -> SampleContest.define(cast.organiser(), contest, Instant.now()));
        refusals();
        new UnitImport(cast, narrator, contest).play();
        for (Work work : Work.OF_THE_DEMO) {
            narrator.chapter(work.account() + " hands in " + work.clip());
            handIn(work);
        }
        narrator.chapter("The units vouch");
        Work.OF_THE_DEMO.forEach(this::vouch);
        preliminary();
        narrator.chapter("The units nominate");
        Work.OF_THE_DEMO.forEach(this::nominate);
        awaitRenditions();
    }

    private void refusals() {
        var work = Work.OF_THE_DEMO.get(0);
        var teacher = cast.of(work.account());
        var entries = "/submission/contests/" + contest + "/entries";
        var lastYear = contest + "-last-year";
        narrator.chapter("What is refused, and how");
        SampleContest.define(cast.organiser(), lastYear, Instant.now().minus(Duration.ofDays(1)));
        refused(401, "without a token", api.send(api.request("POST", entries, work.draft())));
        refused(403, "with a judge's role", cast.judges().get(0).attempt("POST", entries, work.draft()));
        refused(422, "a description of 51 characters", teacher.attempt("POST", entries, work.draft("字".repeat(51))));
        refused(404, "an entry that is not there", teacher.attempt("GET", BY_OTHER_HANDS + UUID.randomUUID(), null));
        refused(
                409,
                "after the closing second",
                teacher.attempt("POST", "/submission/contests/" + lastYear + "/entries", work.draft()));
    }

    private void refused(int status, String what, Api.Answer answer) {
        narrator.step(what + " → " + answer.status() + " " + answer.problem(), () -> {
            Narrator.check(answer.status() == status, "Expected " + status + ", not " + answer.body());
            Narrator.check(answer.header("Content-Type").contains("problem+json"), "No problem document");
            return answer;
        });
    }

    private void handIn(Work work) {
        var contestant = new Contestant(api, cast.of(work.account()));
        contestants.put(work, contestant);
        narrator.step("draft “" + work.title() + "”", () -> {
            contestant.draft(contest, work);
            return contestant.entryId();
        });
        narrator.step("script", () -> {
            contestant.sendScript(work);
            return work;
        });
        if (work.account().equals("demo-pupil")) {
            sendDamaged(contestant, work);
        }
        if (work.account().equals("demo-teacher")) {
            sendOverAWeakLine(contestant, work);
        } else {
            narrator.step("video uploaded", () -> {
                contestant.sendFilm(work.film());
                return work;
            });
        }
        var video = awaitChecks(contestant);
        narrator.step("submitted", () -> {
            contestant.submit();
            return video;
        });
        if (video.path("verdict").asText().equals("REVIEW")) {
            narrator.step(
                    work.liaison() + " has a look and accepts it: " + Work.WHY_ACCEPTED,
                    () -> liaison(work).accept(Work.WHY_ACCEPTED));
        } else {
            Narrator.check(video.path("verdict").asText().equals("ACCEPTED"), "Not accepted: " + video);
        }
    }

    private JsonNode awaitChecks(Contestant contestant) {
        var film = narrator.step("length and size known, if it has any", contestant::awaitMeasures)
                .path("video")
                .path("film");
        if (film.isObject()) {
            narrator.note(Findings.measures(film));
        }
        var video = narrator.step("verdict", contestant::awaitVerdict).path("video");
        Findings.of(video).forEach(narrator::note);
        return video;
    }

    /** The line broke while the phone wrote the file: the checks say so, and the contestant sends it again. */
    private void sendDamaged(Contestant contestant, Work work) {
        var whole = work.film();
        narrator.step("a damaged copy uploaded", () -> {
            contestant.sendFilm(Arrays.copyOf(whole, whole.length / 2));
            return work;
        });
        var video = awaitChecks(contestant);
        Narrator.check(video.path("verdict").asText().equals("REJECTED"), "Not rejected: " + video);
    }

    /** The phone's line is cut, and its login lost; what has arrived is not sent again. */
    private void sendOverAWeakLine(Contestant contestant, Work work) {
        var film = FreeBox.padded(work.film(), IN_TWO_PARTS);
        var upload = contestant.announce(film);
        narrator.step("the first part of two uploaded, then, within the second, the line is cut", () -> {
            upload.send(List.of(1));
            upload.sendHalf(2);
            return upload;
        });
        var resumed = narrator.step(
                "gone on with at another device, by a link instead of a login", () -> upload.with(contestant.byLink()));
        narrator.step("video uploaded: only the second part was missing", () -> {
            Narrator.check(resumed.missing().equals(List.of(2)), "Other parts are missing: " + resumed.missing());
            resumed.sendWhole();
            return resumed;
        });
    }

    private void vouch(Work work) {
        narrator.step(
                work.liaison() + " vouches for “" + work.title() + "”",
                () -> liaison(work).vouch());
    }

    /** In the unit that has more than one work. */
    private void preliminary() {
        var work = Work.OF_THE_DEMO.get(0);
        long works = Work.OF_THE_DEMO.stream()
                .filter(other -> other.unit().equals(work.unit()))
                .count();
        new Preliminary(api, cast, narrator, contest, work.unit(), cast.of(work.liaison())).play((int) works);
    }

    private void nominate(Work work) {
        if (work.isMinor()) {
            narrator.step(
                    work.liaison() + " records the consent of a guardian for “" + work.title() + "”",
                    () -> liaison(work).recordGuardian("何大山"));
        }
        narrator.step(
                work.liaison() + " nominates “" + work.title() + "”",
                () -> liaison(work).nominate());
    }

    private Liaison liaison(Work work) {
        return new Liaison(cast.of(work.liaison()), contestants.get(work).entryId());
    }

    private void awaitRenditions() {
        narrator.chapter("The machine makes the judges' copies and what will be shown");
        for (Work work : Work.OF_THE_DEMO) {
            var contestant = contestants.get(work);
            var progress = new Progress(cast.organiser(), contestant.entryId(), narrator);
            narrator.step(
                    "“" + work.title() + "” playable", () -> contestant.awaitRenditions(progress::tell, Work.PLAYABLE));
        }
    }
}
