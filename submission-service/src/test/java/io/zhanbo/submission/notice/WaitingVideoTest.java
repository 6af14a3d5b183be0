package io.zhanbo.submission.notice;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.upload.Arrivals;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** Who was told that their video would follow hears what becomes of it. */
@QuarkusTest
class WaitingVideoTest extends InNotices {

    private static final byte[] DOCUMENT = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};

    @Inject
    Arrivals arrivals;

    @Test
    void whatIsRefusedLaterIsToldWithTheReason() throws Exception {
        // Given
        Work work = drafted(contest(), "en");
        String upload = arrivals.accepted(work, DOCUMENT, clock.instant().minusSeconds(60));

        // When
        arrivals.sweep();
        digestIsOver();

        // Then
        MimeMessage mail = office.mailTo(contestant);
        assertThat(mail.getSubject()).endsWith("\"老井边的法治课\": your video could not be taken");
        assertThat(PostOffice.text(mail, "plain"))
                .contains("The file is an archive or an office document, whatever its name says.")
                .contains("Upload another video by 2030-04-01 09:00:00 (Asia/Shanghai)");
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("该文件是压缩包或办公文档");
        as(work.token())
                .header("Accept-Language", "en")
                .get("/uploads/" + upload)
                .then()
                .body("state", equalTo("ABORTED"), "refused.problem", equalTo("upload-not-a-video"))
                .body("refused.detail", startsWith("The file is an archive or an office document"));
        as(work.token()).get("/uploads/" + upload).then().body("refused.detail", startsWith("该文件是压缩包或办公文档"));
    }

    @Test
    void whatIsThereLateIsToldWithTheTimeThatIsLeft() throws Exception {
        // Given
        Work work = drafted(contest(), "en").withScript();
        arrivals.accepted(work, Work.FILM, Season.CLOSES);
        clock.set(Season.CLOSES.plusSeconds(60));

        // When
        arrivals.sweep();
        digestIsOver();

        // Then
        MimeMessage mail = office.mailTo(contestant);
        assertThat(mail.getSubject()).endsWith("\"老井边的法治课\": your video is there now");
        assertThat(PostOffice.text(mail, "plain"))
                .contains("Hand the entry in by 2030-04-01 10:00:00 (Asia/Shanghai): drafts do not take part.");
        work.act("submission").then().statusCode(200);
    }

    @Test
    void whoseAnswerTellsAllGetsNoMail() {
        // Given
        Work work = drafted(contest(), "en").withVideo();
        String upload =
                work.openUpload(DOCUMENT).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), DOCUMENT);
        work.complete(upload).then().statusCode(422);

        // When
        digestIsOver();

        // Then
        assertThat(office.mailsTo(contestant)).isEmpty();
    }
}
