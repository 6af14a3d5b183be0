package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/** The contest of the demo, its stages as durations from a season's start. */
final class SampleContest {
    private SampleContest() {}

    static ObjectNode startingAt(Instant seasonStart) {
        try (var stream = SampleContest.class.getResourceAsStream("contest.json")) {
            var definition = (ObjectNode) Api.json().readTree(stream);
            return definition.put("seasonStart", seasonStart.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode define(Person organiser, String id, Instant seasonStart) {
        return organiser
                .put("/submission/contests/" + id, startingAt(seasonStart))
                .json();
    }

    /** Opens one that nobody else uses, now; returns its id. */
    static String open(Person organiser) {
        var id = "sample-" + UUID.randomUUID();
        define(organiser, id, Instant.now());
        return id;
    }
}
