package io.zhanbo.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A film on its way, as a phone sends it: it asks what is missing, has only that signed, sends it, and says when it is done. */
final class FilmUpload {
    private final Api api;
    private final Person person;
    private final String path;
    private final byte[] film;

    private FilmUpload(Api api, Person person, String path, byte[] film) {
        this.api = api;
        this.person = person;
        this.path = path;
        this.film = film;
    }

    static FilmUpload announce(Api api, Person person, String entry, byte[] film) {
        var upload = person.post(
                        entry + "/uploads",
                        Map.of("size", film.length, "sha256", Work.sha256(film), "contentType", "video/mp4"))
                .json();
        return of(api, person, upload.path("uploadId").asText(), film);
    }

    /** One that was announced before. */
    static FilmUpload of(Api api, Person person, String id, byte[] film) {
        return new FilmUpload(api, person, "/submission/uploads/" + id, film);
    }

    /** The same upload in other hands. */
    FilmUpload with(Person other) {
        return new FilmUpload(api, other, path, film);
    }

    List<Integer> missing() {
        var upload = person.get(path).json();
        var arrived = upload.path("parts").findValuesAsText("number");
        return IntStream.rangeClosed(1, upload.path("partCount").asInt())
                .filter(number -> !arrived.contains(Integer.toString(number)))
                .boxed()
                .toList();
    }

    void send(List<Integer> parts) {
        send(parts, api::upload);
    }

    /** Half of a part, until the line is cut. */
    void sendHalf(int part) {
        send(List.of(part), api::uploadHalf);
    }

    private void send(List<Integer> parts, BiConsumer<String, byte[]> put) {
        int partSize = person.get(path).json().path("partSize").asInt();
        var urls = person.post(path + "/parts", Map.of("numbers", parts)).json().path("urls");
        urls.properties().forEach(part -> {
            int from = (Integer.parseInt(part.getKey()) - 1) * partSize;
            var bytes = Arrays.copyOfRange(film, from, Math.min(film.length, from + partSize));
            put.accept(part.getValue().asText(), bytes);
        });
    }

    void complete() {
        person.post(path + "/completion", null);
    }

    void sendWhole() {
        send(missing());
        complete();
    }
}
