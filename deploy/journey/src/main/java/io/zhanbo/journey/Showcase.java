package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** The last part of the demo: three people review, the works go on show, everyone can watch. */
final class Showcase {
    private static final String EXHIBITS = "/showcase/exhibits";

    private final Api api;
    private final Cast cast;
    private final Narrator narrator;
    private final String contest;

    Showcase(Api api, Cast cast, Narrator narrator, String contest) {
        this.api = api;
        this.cast = cast;
        this.narrator = narrator;
        this.contest = contest;
    }

    void play() {
        narrator.chapter("The showcase");
        var exhibits = narrator.step(
                "prize winners are ready for review",
                () -> Narrator.until(
                        () -> exhibits(), found -> countIn(found, "IN_REVIEW") == Work.OF_THE_DEMO.size()));
        for (Person reviewer : cast.reviewers()) {
            narrator.step("reviewed by " + reviewer.name(), () -> {
                exhibits.forEach(exhibit -> reviewer.post(path(exhibit) + "/reviews", null));
                return exhibits;
            });
        }
        var shown = narrator.step("published", () -> {
            exhibits.forEach(exhibit -> cast.organiser().post(path(exhibit) + "/publication", null));
            return Narrator.until(() -> exhibits(), found -> countIn(found, "PUBLISHED") == Work.OF_THE_DEMO.size());
        });
        narrator.chapter("What everyone sees");
        shown.forEach(this::visit);
        feed("/feeds/atom.xml?contest=" + contest);
        feed("/feeds/media.rss?contest=" + contest);
    }

    private JsonNode exhibits() {
        return cast.organiser().get(EXHIBITS + "?contest=" + contest).json();
    }

    private static long countIn(JsonNode exhibits, String state) {
        return StreamSupport.stream(exhibits.spliterator(), false)
                .filter(exhibit -> exhibit.path("state").asText().equals(state))
                .count();
    }

    private static String path(JsonNode exhibit) {
        return EXHIBITS + "/" + exhibit.path("id").asText();
    }

    private void visit(JsonNode exhibit) {
        var page = exhibit.path("page").asText();
        narrator.step(page, () -> {
            var html = api.succeed(api.request(page)).body();
            Narrator.check(html.contains(exhibit.path("title").asText()), "The page does not name the work");
            return Playlist.firstSegmentOf(api, Playlist.on(html));
        });
    }

    private void feed(String path) {
        narrator.step(path, () -> {
            var feed = api.succeed(api.request(path));
            Work.OF_THE_DEMO.forEach(work ->
                    Narrator.check(feed.body().contains(work.title()), "The feed does not name " + work.title()));
            var again = api.send(api.request(path).header("If-None-Match", feed.header("ETag")));
            Narrator.check(again.status() == 304, "The unchanged feed was sent again: " + again.status());
            return feed;
        });
    }
}
