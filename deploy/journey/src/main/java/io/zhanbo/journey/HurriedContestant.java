package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Saves again and again in the last minute, and hands in at its end. */
final class HurriedContestant {
    private final Person person;
    private final String path;

    HurriedContestant(Person person, String entryId) {
        this.person = person;
        this.path = "/submission/entries/" + entryId;
    }

    void awaitVerdict() {
        Narrator.until(
                this::look,
                entry -> List.of("ACCEPTED", "REVIEW")
                        .contains(entry.path("video").path("verdict").asText()));
    }

    /**
     * @param start  how long to wait before the first save
     * @param pause  from the start of one save to that of the next
     * @param handIn when to hand in
     */
    Latencies hurry(Duration start, Duration pause, Instant handIn) throws InterruptedException {
        var latencies = new Latencies();
        var form = form(look());
        var next = Instant.now().plus(start);
        for (int save = 1; next.isBefore(handIn); save++, next = next.plus(pause)) {
            waitUntil(next);
            form.put("description", "第" + save + "次修改");
            latencies.time("save", () -> person.put(path, form));
        }
        waitUntil(handIn);
        latencies.time("hand in", () -> person.post(path + "/submission", null));
        return latencies;
    }

    private JsonNode look() {
        return person.get(path).json();
    }

    /** What the page would send: the words and people of the entry as they are. */
    private static ObjectNode form(JsonNode entry) {
        var form = Api.json().createObjectNode();
        for (var field : List.of("title", "description", "topic", "form", "unitId", "contestant", "consents")) {
            form.set(field, entry.path(field));
        }
        return form;
    }

    private static void waitUntil(Instant moment) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(
                Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
    }
}
