package io.zhanbo.submission.notice;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.contact.Language;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is told, to whom, in whose language. */
@QuarkusTest
class NewsTest extends InNotices {

    @Inject
    RemindOfClosing remindOfClosing;

    @Inject
    JournalReader journal;

    @Test
    void handingInIsToldWithTheReceiptsFactsInEachOnesLanguage() throws Exception {
        // Given
        Work work = submitted(contest(), "en");

        // When
        digestIsOver();

        // Then
        String receipt = String.valueOf(
                as(work.token()).get("/entries/" + work.id + "/receipts").<Integer>path("[0].number"));
        MimeMessage toContestant = office.mailTo(contestant);
        assertThat(toContestant.getSubject()).isEqualTo("[强国复兴有我] \"老井边的法治课\" has been handed in");
        assertThat(PostOffice.text(toContestant, "plain"))
                .contains("Received 2030-04-01 08:00:00 (Asia/Shanghai). Receipt no. " + receipt)
                .contains(Work.sha256(Work.FILM) + ", " + Work.FILM.length + " bytes", "as your device worked it out")
                .doesNotContain("told another one");
        assertThat(PostOffice.text(toContestant, "html")).contains("lang=\"en\"", "&quot;老井边的法治课&quot;");
        assertThat(toContestant.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(toContestant.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("《老井边的法治课》已提交");
        assertThat(journal.everything()).noneMatch(line -> line.contains("@example.org"));
        assertThat(news(work))
                .isNotEmpty()
                .noneMatch(column -> column.contains("handed") || column.contains("receipt"));
    }

    @Test
    void aDigestThatIsNotTheDevicesIsToldAsTheReceiptHasIt() throws Exception {
        // Given
        Work work = drafted(contest(), "en").withScript().withVideo();
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.act("submission").then().statusCode(200);

        // When
        digestIsOver();

        // Then
        assertThat(PostOffice.text(office.mailTo(contestant), "plain"))
                .contains("Video: SHA-256 " + "0".repeat(64), "We worked this digest out ourselves")
                .contains("Your device told another one: " + Work.sha256(Work.FILM));
    }

    @Test
    void aDraftWithoutATitleIsCalledUntitled() {
        // When
        Section section = new News.ClosingSoon("", 1, "then").tell(Words.in(Language.ENGLISH));

        // Then
        assertThat(section.lines().get(0)).startsWith("\"(untitled)\" is still a draft");
    }

    @Test
    void newsThatComeTogetherGoInOneMail() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        clock.advance(Duration.ofSeconds(1));
        media.says(work, 1, 1, Verdict.REVIEW);
        media.checks(work, 1, 1, Verdict.REVIEW);

        // When
        sendMails.send();
        assertThat(office.mailsTo(contestant)).isEmpty();
        digestIsOver();

        // Then
        MimeMessage mail = office.mailTo(contestant);
        assertThat(mail.getSubject()).endsWith("has been handed in and 1 more");
        assertThat(PostOffice.text(mail, "plain"))
                .contains("someone has to look at the video")
                .contains("1.5 to 4.0 s: There are subtitles Upload a version without them");
    }

    @Test
    void aRejectionSaysUntilWhenAnotherVideoMayCome() {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();
        clock.set(Season.CLOSES.plusSeconds(60));
        media.checks(work, 1, 1, Verdict.REJECTED);

        // When
        digestIsOver();

        // Then
        assertThat(PostOffice.text(office.mailsTo(contestant).get(1), "plain"))
                .contains("the video cannot be accepted")
                .contains("hand the entry in again by 2030-04-01 09:11:00 (Asia/Shanghai)");
    }

    @Test
    void whatPeopleDecideIsToldWithTheirReasons() {
        // Given
        Work rejected = submitted(contest(), "en");
        media.doubts(rejected, 1, "SUBTITLES");
        rejected.act(Season.organiser(), "rejection", "片尾有字幕").then().statusCode(200);
        Work nominated = submitted(contest(), "zh-CN");
        media.checks(nominated, 1, 1, Verdict.ACCEPTED);
        nominated.vouch(Season.liaison()).then().statusCode(200);
        nominated.act(Season.liaison(), "nomination").then().statusCode(200);

        // When
        digestIsOver();

        // Then
        assertThat(office.mailsTo(contestant).stream().map(mail -> PostOffice.text(mail, "plain")))
                .anyMatch(text -> text.contains("the video cannot be accepted") && text.contains("Reason: 片尾有字幕"))
                .anyMatch(text -> text.contains("《老井边的法治课》已入围决赛"));
    }

    @Test
    void whoLosesTheirPlaceInTheFinalIsToldWhy() {
        // Given
        String contest = Season.withQuota(1);
        Work out = submitted(contest, "en");
        media.checks(out, 1, 1, Verdict.ACCEPTED);
        out.vouch(Season.liaison()).then().statusCode(200);
        out.act(Season.liaison(), "nomination").then().statusCode(200);
        Work in = media.vouched(contest);

        // When
        as(Season.liaison())
                .body(Map.of("by", in.id, "reason", "讲述人生病"))
                .post("/entries/" + out.id + "/substitution")
                .then()
                .statusCode(200);
        digestIsOver();

        // Then
        assertThat(PostOffice.text(office.mailsTo(contestant).get(0), "plain"))
                .contains("\"老井边的法治课\" no longer takes part in the final", "Reason: 讲述人生病");
    }

    @Test
    void draftsAreRemindedOfClosingOnceForEachReminder() {
        // Given: closes ten days after it opened
        String contest = contest(Map.of("closes", "P10D", "nominationsClose", "P11D"));
        Season.contact(contest, liaison);
        drafted(contest, "en");
        clock.set(Season.START.plus(Duration.ofDays(6)));
        remindAndSend();
        assertThat(office.mailsTo(contestant)).isEmpty();

        // When
        clock.set(Season.START.plus(Duration.ofDays(7)));
        remindAndSend();
        remindAndSend();
        clock.set(Season.START.plus(Duration.ofDays(9)).plusSeconds(3_600));
        remindAndSend();
        remindAndSend();

        // Then
        assertThat(office.mailsTo(contestant)).hasSize(2);
        assertThat(PostOffice.text(office.mailsTo(contestant).get(0), "plain"))
                .contains("Handing in closes 2030-04-11 08:00:00 (Asia/Shanghai)", "is still a draft");
        assertThat(PostOffice.text(office.mailsTo(liaison).get(0), "plain")).contains("尚未提交的草稿：1 份");
    }

    private void remindAndSend() {
        remindOfClosing.remind();
        digestIsOver();
    }

    @Test
    void aReturnSaysUntilWhenItCanBeHandedInAgainInTheRevisionWindowToo() throws Exception {
        // Given
        Work work = submitted(contest(Map.of("closes", "PT1H", "revision", "PT2H", "nominationsClose", "P10D")), "en");
        digestIsOver();
        office.mailTo(contestant);
        clock.set(Season.CLOSES.plusSeconds(60));

        // When
        work.act(Season.liaison(), "return", "标题有错字").then().statusCode(200);
        digestIsOver();

        // Then
        assertThat(PostOffice.text(office.mailsTo(contestant).get(1), "plain"))
                .contains("2030-04-01 11:00:00 (Asia/Shanghai)");
    }

    @Test
    void whatAnotherCheckSaysOfADecidedOrNominatedVideoIsNotMailed() {
        // Given
        Work decided = submitted(contest(), "en");
        media.checks(decided, 1, 1, Verdict.REVIEW);
        decided.act(Season.liaison(), "override", "画面是有意为之").then().statusCode(200);
        Work nominated = media.vouched(contest());
        nominated.act(Season.liaison(), "nomination").then().statusCode(200);
        int before = news(decided).size() + news(nominated).size();

        // When
        media.says(decided, 1, 2, Verdict.REVIEW);
        media.checks(nominated, 1, 2, Verdict.REJECTED);

        // Then
        Awaitility.await()
                .until(
                        () -> journal.actions(decided),
                        lines -> lines.stream().filter("video 1 review"::equals).count() == 2);
        assertThat(news(decided).size() + news(nominated).size()).isEqualTo(before);
    }
}
