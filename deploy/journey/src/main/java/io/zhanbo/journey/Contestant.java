package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A contestant's way with one entry: draft, script, video, submit. */
final class Contestant {
    private final Api api;
    private final Person person;
    private String entryId;

    Contestant(Api api, Person person) {
        this.api = api;
        this.person = person;
    }

    String entryId() {
        return entryId;
    }

    Person person() {
        return person;
    }

    void draft(String contest, Work work) {
        entryId = person.post("/submission/contests/" + contest + "/entries", work.draft())
                .json()
                .path("id")
                .asText();
    }

    void sendScript(Work work) {
        var script = work.script();
        var address = person.post(
                        entry("/script"),
                        Map.of("fileName", "script.txt", "size", script.length, "sha256", Work.sha256(script)))
                .json()
                .path("url")
                .asText();
        put(address, script);
        person.post(entry("/script/completion"), null);
    }

    /** Sends a film as a phone does: asks what is missing, signs only that, sends it, and says when it is done. */
    void sendFilm(byte[] film) {
        var upload = person.post(
                        entry("/uploads"),
                        Map.of("size", film.length, "sha256", Work.sha256(film), "contentType", "video/mp4"))
                .json();
        var uploadPath = "/submission/uploads/" + upload.path("uploadId").asText();
        sendMissingParts(uploadPath, film);
        person.post(uploadPath + "/completion", null);
    }

    private void sendMissingParts(String uploadPath, byte[] film) {
        var upload = person.get(uploadPath).json();
        var urls = person.post(uploadPath + "/parts", Map.of("numbers", missing(upload)))
                .json()
                .path("urls");
        int partSize = upload.path("partSize").asInt();
        urls.properties().forEach(part -> {
            int from = (Integer.parseInt(part.getKey()) - 1) * partSize;
            put(part.getValue().asText(), Arrays.copyOfRange(film, from, Math.min(film.length, from + partSize)));
        });
    }

    private static List<Integer> missing(JsonNode upload) {
        var arrived = upload.path("parts").findValuesAsText("number");
        return IntStream.rangeClosed(1, upload.path("partCount").asInt())
                .filter(number -> !arrived.contains(Integer.toString(number)))
                .boxed()
                .toList();
    }

    JsonNode look() {
        return person.get(entry("")).json();
    }

    /** The entry once its newest video's measures are known, which its header tells. */
    JsonNode awaitMeasures() {
        return Narrator.until(this::look, entry -> entry.path("video").hasNonNull("film") || !isChecking(entry));
    }

    /** The entry once the checks of its newest video are done. */
    JsonNode awaitVerdict() {
        return Narrator.until(this::look, entry -> !isChecking(entry));
    }

    private static boolean isChecking(JsonNode entry) {
        return entry.path("video").path("verdict").asText("CHECKING").equals("CHECKING");
    }

    /** The entry once these renditions are made. */
    JsonNode awaitRenditions(Collection<String> kinds) {
        return awaitRenditions(() -> {}, kinds);
    }

    /** The same, doing something each time before looking whether they are. */
    JsonNode awaitRenditions(Runnable meanwhile, Collection<String> kinds) {
        return Narrator.until(
                () -> {
                    meanwhile.run();
                    return look();
                },
                entry -> renditions(entry).containsAll(kinds));
    }

    private static Set<String> renditions(JsonNode entry) {
        var ready = new TreeSet<String>();
        entry.path("video").path("renditions").forEach(kind -> ready.add(kind.asText()));
        return ready;
    }

    void submit() {
        person.post(entry("/submission"), null);
    }

    private String entry(String rest) {
        return "/submission/entries/" + entryId + rest;
    }

    private void put(String presigned, byte[] bytes) {
        api.succeed(HttpRequest.newBuilder(URI.create(presigned)).PUT(BodyPublishers.ofByteArray(bytes)));
    }
}
