package io.zhanbo.submission.upload;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntrySubmitted;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was complete in time holds, though putting it together takes until after the end. */
@QuarkusTest
class LateVideoTest extends InSeason {

    private static final Instant WINDOW_ENDS = Season.CLOSES.plusSeconds(600);

    @Inject
    Arrivals arrivals;

    @Inject
    Events events;

    @Inject
    MediaService media;

    @Test
    void whatWasHandedInStaysSoWithTheNewFilm() {
        // Given
        Work work = Work.submitted(withRevision());
        clock.set(Season.CLOSES.plusSeconds(60));
        String upload = accepted(work, WINDOW_ENDS.plusMillis(999));
        String submittedAt = work.see("submittedAt");
        clock.set(WINDOW_ENDS.plusSeconds(60));

        // When
        work.complete(upload)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"), "video.revision", equalTo(2))
                .body("submittedAt", equalTo(submittedAt));

        // Then
        as(work.token())
                .get("/entries/" + work.id + "/receipts")
                .then()
                .body("kind", contains("HANDED_IN", "REVISED"), "revision", contains(1, 2));
        EntrySubmitted again =
                events.await(EntrySubmitted.class, event -> event.entryId().equals(work.id) && event.revision() == 2);
        assertThat(again.version()).isEqualTo(work.<Integer>see("version").longValue());
        media.checks(work, 2, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
    }

    @Test
    void aDraftCanStillBeHandedInAndNotBeChanged() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        String upload = accepted(work, Season.CLOSES.plusMillis(999));
        clock.set(Season.CLOSES.plusSeconds(60));

        // When
        work.complete(upload).then().statusCode(200).body("state", equalTo("DRAFT"));

        // Then
        as(work.token())
                .get("/entries/" + work.id + "/deadline")
                .then()
                .body("lateUntil", equalTo(Season.NOMINATIONS_CLOSE.toString()));
        work.rewrite(work.ownForm()).then().statusCode(409).body("type", endsWith("contest-closed"));
        work.openUpload(Work.FILM).then().statusCode(409).body("type", endsWith("contest-closed"));
        clock.set(Season.NOMINATIONS_CLOSE.plusMillis(999));
        work.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        as(work.token()).get("/entries/" + work.id + "/deadline").then().body("lateUntil", nullValue());
    }

    @Test
    void whoseVideoWasThereBeforeTheEndHasNoMoreTime() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        clock.set(Season.CLOSES);
        work.withVideo();

        // When
        clock.set(Season.CLOSES.plusSeconds(1));

        // Then
        work.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void anExtensionForOneIsGoodForOneAllTheSame() {
        // Given
        String contest = Season.withQuota(1);
        Work late = Work.drafted(contest).withScript();
        Work faster = Work.ready(contest);
        Map<String, Object> extension = Map.of(
                "unitId",
                Season.UNIT,
                "until",
                WINDOW_ENDS,
                "oneUse",
                true,
                "reason",
                "停电",
                "requestedBy",
                "liaison-1");
        as(Season.organiser())
                .body(extension)
                .post("/contests/" + contest + "/extensions")
                .then()
                .statusCode(201);
        String upload = accepted(late, WINDOW_ENDS);
        clock.set(WINDOW_ENDS.plusSeconds(60));
        late.complete(upload).then().statusCode(200);

        // When
        clock.set(WINDOW_ENDS);
        faster.act("submission").then().statusCode(200);
        clock.set(WINDOW_ENDS.plusSeconds(61));

        // Then
        late.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    /** Sent whole, and accepted at that moment. */
    private String accepted(Work work, Instant at) {
        return arrivals.accepted(work, Work.FILM, at);
    }

    private static String withRevision() {
        return Season.of(Season.timed(1, Map.of("revision", "PT10M")));
    }
}
