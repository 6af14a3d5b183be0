package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A judge at work on one round: watches every blind copy and scores it. */
final class Juror {
    private final Api api;
    private final Person judge;

    Juror(Api api, Person judge) {
        this.api = api;
        this.judge = judge;
    }

    /** @param expected how many works there have to be */
    JsonNode scoreAll(String roundId, int expected) {
        var path = "/judging/rounds/" + roundId + "/works";
        var works = judge.get(path).json();
        Narrator.check(works.size() == expected, "The judge sees " + works);
        works.forEach(work -> {
            watch(URI.create(work.path("proxyUrl").asText()));
            judge.put(path + "/" + work.path("code").asText() + "/score", Map.of("scores", marks(work)));
        });
        return works;
    }

    private void watch(URI proxy) {
        var beginning =
                HttpRequest.newBuilder(proxy).header("Range", "bytes=0-1023").GET();
        Narrator.check(api.succeed(beginning).status() == 206, "The judges' copy cannot be played from the middle");
    }

    /** Marks that differ by judge and work, and are the same in every run. */
    private Map<String, Integer> marks(JsonNode work) {
        int taste = Math.floorMod((judge.name() + work.path("title").asText()).hashCode(), 8);
        var marks = new HashMap<String, Integer>();
        for (String criterion : List.of("delivery", "theme", "story", "language", "form")) {
            marks.put(criterion, 82 + taste + Math.floorMod(criterion.hashCode(), 5));
        }
        return marks;
    }
}
