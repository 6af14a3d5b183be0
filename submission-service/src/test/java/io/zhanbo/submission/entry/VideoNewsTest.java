package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.video.VideoVerdict;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VideoNewsTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

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
    void theHeaderTellsMeasuresWhileTheChecksGoOn() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        media.probes(work, 1, 1, false);

        // Then
        Awaitility.await().until(() -> work.<Object>see("video.film") != null);
        assertThat(work.<String>see("video.verdict")).isEqualTo("CHECKING");
        assertThat(work.<Integer>see("video.film.durationMillis")).isEqualTo(15_000);
    }

    @Test
    void whatTheHeaderRejectsIsRejectedAtOnceUntilTheChecksOverruleIt() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When
        media.probes(work, 1, 1, true);
        Awaitility.await().until(() -> work.<String>see("video.verdict"), VideoVerdict.REJECTED.name()::equals);

        // Then
        assertThat(work.<String>see("video.findings[0].severity")).isEqualTo("REJECT");
        assertThat(journal.actions(work)).contains("video 1 rejected by its header");
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        assertThat(work.<List<?>>see("video.findings")).isEmpty();
    }

    @Test
    void olderHeaderNewsAndThoseAfterTheChecksChangeNothing() {
        // Given
        Work early = Work.ready(Season.withQuota(1));
        Work done = Work.ready(Season.withQuota(1));
        media.checks(done, 1, 1, Verdict.ACCEPTED);

        // When
        media.probes(early, 1, 5, false);
        media.probes(early, 1, 4, true);
        media.probes(early, 2, 6, true);
        media.renders(early, 1, RenditionKind.PROXY);
        media.probes(done, 1, 9, true);
        media.renders(done, 1, RenditionKind.PROXY);

        // Then
        assertThat(early.<String>see("video.verdict")).isEqualTo("CHECKING");
        assertThat(done.<String>see("video.verdict")).isEqualTo("ACCEPTED");
        assertThat(journal.actions(done)).doesNotContain("video 1 rejected by its header");
    }

    @Test
    void aFindingSaysWhereItIsAndShowsIt() throws Exception {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        media.doubts(work, 1, "SUBTITLES");

        // Then
        as(work.token())
                .get("/entries/" + work.id)
                .then()
                .body("video.findings[0].fromSeconds", equalTo(1.5f), "video.findings[0].toSeconds", equalTo(4.0f))
                .body("video.findings[0].advice", equalTo("请上传没有字幕的版本"))
                .body("video.findings[0].box.top", equalTo(0.8f), "video.findings[0].severity", equalTo("REVIEW"));
        URI address = URI.create(work.see("video.findings[0].evidenceUrl"));
        try (InputStream frame = address.toURL().openStream()) {
            assertThat(frame.readAllBytes()).isEqualTo(MediaService.EVIDENCE);
        }
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
        media.fails(work, 1, 1);

        // Then
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
