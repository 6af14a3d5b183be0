package io.zhanbo.showcase.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {
    @Inject
    Gallery gallery;

    private final Nominee nominee = Nominee.withTitle("灯塔");

    @Test
    void three_people_approve() {
        // Given
        String reviews = "/showcase/exhibits/" + gallery.complete(nominee) + "/reviews";
        gallery.as("first", reviews).body("state", equalTo("IN_REVIEW"));
        gallery.as("second", reviews).body("state", equalTo("IN_REVIEW"));

        // When
        var answer = gallery.as("third", reviews);

        // Then
        answer.statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reviews.reviewer", contains("first", "second", "third"));
    }

    @Test
    void nobody_reviews_twice() {
        // Given
        String reviews = "/showcase/exhibits/" + gallery.complete(nominee) + "/reviews";
        gallery.as("first", reviews);

        // When
        var answer = gallery.as("first", reviews);

        // Then
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhanbo:problem:already-reviewed"))
                .body("title", equalTo("您已经审核过"));
        assertThat((List<?>) gallery.of(nominee).get("reviews")).hasSize(1);
    }

    @Test
    void a_storyboard_voids_no_review_but_a_poster_does() {
        // Given
        gallery.approved(nominee);

        // When
        gallery.hear(nominee.rendition(RenditionKind.STORYBOARD));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("state", "APPROVED");
        gallery.hear(nominee.rendition(RenditionKind.POSTER, Nominee.REVISION, 2));
        assertThat(gallery.of(nominee)).containsEntry("state", "IN_REVIEW");
    }

    @Test
    void what_is_incomplete_cannot_be_reviewed() {
        // Given
        gallery.hear(nominee.won("FIRST"));

        // When
        var answer = gallery.as("first", "/showcase/exhibits/" + gallery.idOf(nominee) + "/reviews");

        // Then
        answer.statusCode(409).body("type", equalTo("urn:zhanbo:problem:not-under-review"));
    }

    @Test
    void what_is_not_approved_cannot_be_published() {
        // Given
        String id = gallery.complete(nominee);

        // When
        var answer = gallery.as("first", "/showcase/exhibits/" + id + "/publication");

        // Then
        answer.statusCode(409).body("type", equalTo("urn:zhanbo:problem:not-approved"));
    }

    @Test
    void without_consent_nothing_is_published() {
        // Given
        String id = gallery.approved(nominee);
        gallery.hear(nominee.credited(6, Channel.FEED, Channel.PARTNER));

        // When
        var answer = gallery.as("first", "/showcase/exhibits/" + id + "/publication");

        // Then
        answer.statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:no-site-consent"))
                .body("detail", equalTo("作品署名人未同意在网站展播。取得同意后即可发布。"));
        assertThat(gallery.of(nominee)).containsEntry("state", "APPROVED");
    }

    @Test
    void an_unknown_exhibit_is_not_found() {
        // When
        var answer = gallery.as("first", "/showcase/exhibits/nothing/reviews");

        // Then
        answer.statusCode(404).body("type", equalTo("urn:zhanbo:problem:not-found"));
    }
}
