package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** The entry's address. */
    String path() {
        return "/submission/entries/" + entryId;
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
                        path() + "/script",
                        Map.of("fileName", "script.txt", "size", script.length, "sha256", Work.sha256(script)))
                .json()
                .path("url")
                .asText();
        api.upload(address, script);
        person.post(path() + "/script/completion", null);
    }

    void sendFilm(byte[] film) {
        announce(film).sendWhole();
    }

    FilmUpload announce(byte[] film) {
        return FilmUpload.announce(api, person, path(), film);
    }

    /** The same person at another device, or after the login was lost: whoever has the link may go on with this entry. */
    Person byLink() {
        return Person.invited(
                api,
                person.post(path() + "/invitation", null).json().path("token").asText());
    }

    JsonNode look() {
        return person.get(path()).json();
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
        person.post(path() + "/submission", null);
    }
}
