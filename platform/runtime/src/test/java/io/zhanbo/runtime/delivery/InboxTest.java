package io.zhanbo.runtime.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {
    private static final String TOPIC = "zhanbo.submission.entries";

    @Inject
    Events events;

    @Inject
    Noted noted;

    @Inject
    DeadLetters deadLetters;

    private String entry;

    @BeforeEach
    void freshEntry() {
        entry = UUID.randomUUID().toString();
    }

    @AfterEach
    void mend() {
        noted.mend();
    }

    @Test
    void handles_a_message_once_however_often_it_comes() {
        // Given
        var id = events.send(entry, withdrawn(1));
        events.sendAgain(id, entry, withdrawn(1));

        // When
        events.send(entry, withdrawn(2));

        // Then
        await().until(() -> noted.versionsOf(entry).contains(2L));
        assertThat(noted.versionsOf(entry)).containsExactly(1L, 2L);
    }

    @Test
    void takes_an_event_of_which_its_sender_knows_more() {
        // When
        events.sendRaw("more-" + entry, TOPIC, entry, "io.zhanbo.EntryWithdrawn", """
                {"entryId": "%s", "contestId": "contest-1", "version": 1, "withdrawnAt": "2030-04-01T00:00:00Z", "why": "new"}""".formatted(entry));

        // Then
        await().until(() -> noted.versionsOf(entry).contains(1L));
    }

    @Test
    void keeps_what_cannot_be_handled_and_goes_on_with_the_next() {
        // Given
        noted.breakDown();

        // When
        events.send(entry, withdrawn(1));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> letterOf(entry) != null);
        assertThat(letterOf(entry).reason()).contains("out of order");
        assertThat(noted.attemptsAt(entry)).isEqualTo(3);
        assertThat(noted.versionsOf(entry)).isEmpty();

        // And the next one passes
        noted.mend();
        events.send(entry, withdrawn(2));
        await().until(() -> noted.versionsOf(entry).contains(2L));
    }

    @Test
    void replays_a_dead_letter_once_the_cause_is_mended() {
        // Given
        noted.breakDown();
        events.send(entry, withdrawn(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> letterOf(entry) != null);
        long letter = letterOf(entry).id();
        replay(letter).then().statusCode(409).body("detail", containsString("out of order"));

        // When
        noted.mend();
        replay(letter).then().statusCode(204);

        // Then
        assertThat(noted.versionsOf(entry)).containsExactly(1L);
        assertThat(letterOf(entry)).isNull();
        replay(letter).then().statusCode(404);
    }

    @Test
    void keeps_garbage_at_once_with_its_reason() {
        // When
        events.sendRaw("not-json-" + entry, TOPIC, entry, "io.zhanbo.EntryWithdrawn", "{\"entryId\":");

        // Then
        await().until(() -> letterOf(entry) != null);
        assertThat(letterOf(entry).reason()).contains("no EntryWithdrawn");
    }

    @Test
    void passes_over_types_it_does_not_know() {
        // Given
        events.sendRaw("unknown-" + entry, TOPIC, entry, "io.zhanbo.EntryPraised", "{}");

        // When
        events.send(entry, withdrawn(1));

        // Then
        await().until(() -> noted.versionsOf(entry).contains(1L));
        assertThat(letterOf(entry)).isNull();
    }

    @Test
    void shows_dead_letters_to_operators_alone() {
        given().get("/operations/dead-letters").then().statusCode(401).contentType(is("application/problem+json"));
        given().auth()
                .oauth2(Tokens.of("olga", Roles.ORGANISER))
                .get("/operations/dead-letters")
                .then()
                .statusCode(403)
                .contentType(is("application/problem+json"));
    }

    private EntryWithdrawn withdrawn(long version) {
        return new EntryWithdrawn(entry, "contest", version, Instant.EPOCH);
    }

    private DeadLetter letterOf(String key) {
        return deadLetters.all().stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElse(null);
    }

    private static Response replay(long letter) {
        return given().auth()
                .oauth2(Tokens.of("oscar", Roles.OPERATOR))
                .header("Accept-Language", "en")
                .post("/operations/dead-letters/{id}/replay", letter);
    }
}
