package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VideoNewsTest {

    @Inject
    MovableClock clock;

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void olderAndRepeatedNewsChangeNothing() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        media.checks(work, 1, 5, Verdict.ACCEPTED);

        // When
        media.says(work, 1, 4, Verdict.REJECTED);
        media.says(work, 1, 5, Verdict.REJECTED);
        media.says(work, 2, 9, Verdict.REJECTED);
        media.renders(work, 1, RenditionKind.PROXY);

        // Then
        assertThat(work.<String>see("video.verdict")).isEqualTo("ACCEPTED");
        assertThat(journal.actions(work)).containsOnlyOnce("video 1 accepted").doesNotContain("video 1 rejected");
    }

    @Test
    void newsOfAnOlderRevisionChangesNothing() {
        // Given
        Work work = Work.ready(Season.withQuota(1)).withVideo();

        // When
        media.says(work, 1, 1, Verdict.REJECTED);
        media.renders(work, 2, RenditionKind.PROXY);

        // Then
        assertThat(work.<String>see("video.verdict")).isEqualTo("CHECKING");
    }

    @Test
    void findingsAreToldInTheReadersLanguage() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        media.checks(work, 1, 1, Verdict.REVIEW);

        // Then
        assertThat(work.<String>see("video.findings[0].words")).isEqualTo("画面中有字幕");
        as(work.token())
                .header("Accept-Language", "en")
                .get("/entries/" + work.id)
                .then()
                .body("video.findings[0].words", equalTo("There are subtitles"))
                .body("video.film.width", equalTo(1280));
    }

    @Test
    void aFailureShowsUntilAVerdictComes() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        events.send(work.id, new VideoFailed(work.id, work.contestId, 1, 1, "probe"));

        // Then
        Awaitility.await().until(() -> work.<String>see("video.verdict").equals("FAILED"));
        media.checks(work, 1, 1, Verdict.ACCEPTED);
    }

    @Test
    void noVerdictRevivesAWithdrawnEntry() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        work.act("withdrawal").then().statusCode(200);

        // When
        clock.set(Season.CLOSES.plusSeconds(5));
        media.checks(work, 1, 1, Verdict.REJECTED);

        // Then
        assertThat(work.<String>see("state")).isEqualTo("WITHDRAWN");
        assertThat(work.<Object>see("repairUntil")).isNull();
    }
}
