package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What comes by mail, and what is made of it. */
@QuarkusTest
class MailContentsTest extends InMailbox {

    private static final Pattern INVITATION = Pattern.compile("/desk/i/([A-Za-z0-9_-]{32})");

    @Inject
    JournalReader journal;

    @Test
    void aCatalogueWithAScriptAndAVideoBecomesDraftsAndIsAnswered() throws Exception {
        // Given
        MimeMessage mail = Mails.from("周老师 <" + liaison.toUpperCase(Locale.ROOT) + ">")
                .file("目录.xlsx", catalogue(2), Table.XLSX)
                .file("作品 1.txt", SCRIPT, "text/plain")
                .file("作品1.mp4", Work.FILM, "video/mp4")
                .sent();

        // When
        arrives(mail, Season.START);

        // Then
        JsonPath entries = entries();
        assertThat(entries.getList("title")).containsExactlyInAnyOrder("作品1", "作品2");
        String first = entries.getString("find { it.title == '作品1' }.id");
        as(Season.liaison())
                .get("/entries/" + first)
                .then()
                .body("script.sha256", equalTo(Work.sha256(SCRIPT)))
                .body("video.revision", equalTo(1));
        MimeMessage answer = office.mailTo(liaison);
        assertThat(answer.getHeader("In-Reply-To")).containsExactly(mail.getMessageID());
        assertThat(answer.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        String text = PostOffice.text(answer, "plain");
        assertThat(text).contains("“目录.xlsx”：新建草稿 2 份，更新 0 份").contains("《作品1》已齐备", "《作品2》尚缺：视频、稿件。");
        assertThat(office.count("INBOX")).isZero();
        assertThat(office.count("Zhanbo")).isEqualTo(1);
        String second = entries.getString("find { it.title == '作品2' }.id");
        Guest guest = new Guest(invitations(text).get(1));
        guest.see(second).then().statusCode(200);
        assertThat(listed()).contains("“作品1.mp4”已作为视频收下，正在检查。").noneMatch(line -> line.contains("/desk/i/"));
        assertThat(journal.everything()).noneMatch(line -> line.contains("example.org") || line.contains("作品1.mp4"));
    }

    @Test
    void aMailThatComesTwiceIsLookedIntoOnce() throws Exception {
        // Given: the second went another way, so that its header has grown
        MimeMessage mail =
                Mails.from(liaison).file("目录.xlsx", catalogue(1), Table.XLSX).sent();
        keepMail.keep(Mails.waiting(mail));

        // When
        MimeMessage twin = new MimeMessage(mail);
        twin.addHeader("Received", "from relay.example.org by mx.example.org");
        arrives(mail, Season.START);
        arrives(twin, Season.START);

        // Then
        assertThat(entries().getList("id")).hasSize(1);
        assertThat(office.mailsTo(liaison)).hasSize(1);
        assertThat(office.count("Zhanbo")).isEqualTo(2);
        assertThat(mails().getList("id")).hasSize(1);
    }

    @Test
    void rowsThatAreWrongAreNamedByTheirCellsAndNothingIsMade() throws Exception {
        // Given
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        rows.add(List.of("赵小禾", "139", "作品1", "法治在我心", "微故事", "讲述身边的法。", "1.txt", "1.mp4"));

        // When
        arrives(
                Mails.from(liaison)
                        .file("a.xlsx", Xlsx.ofRows(rows), Table.XLSX)
                        .sent(),
                Season.START);

        // Then
        assertThat(entries().getList("id")).isEmpty();
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("“a.xlsx”未导入：有 1 个单元格有误", "- B2: ")
                .doesNotContain("139");
    }

    @Test
    void linksAndArchivesAreAnsweredWithWhatToDoInstead() throws Exception {
        // Given
        MimeMessage mail = Mails.from(liaison)
                .text("视频见 https://pan.example.com/s/1234，密码 0000")
                .file("全部.zip", new byte[] {'P', 'K', 3, 4}, "application/zip")
                .file("假日.mp4", Work.FILM, "video/mp4")
                .file("旧.xls", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, "application/vnd.ms-excel")
                .sent();

        // When
        arrives(mail, Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("邮件中的链接一律不会打开", "由参赛者自行上传")
                .contains("“全部.zip”为压缩包，未解压")
                .contains("“假日.mp4”尚不属于任何作品")
                .contains("“旧.xls”未收下：");
    }

    @Test
    void whatIsNoVideoIsRefusedThoughItIsNamedLikeOne() throws Exception {
        // Given
        MimeMessage mail = Mails.from(liaison)
                .file("目录.xlsx", catalogue(1), Table.XLSX)
                .file("作品1.mp4", "PK\3\4 and so on".getBytes(StandardCharsets.US_ASCII), "video/mp4")
                .sent();

        // When
        arrives(mail, Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("“作品1.mp4”未收下：", "《作品1》尚缺：视频、稿件。");
    }

    @Test
    void aVideoThatWasBegunButNotFinishedIsGoneOnWith() throws Exception {
        // Given
        arrives(Mails.from(liaison).file("目录.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);
        String entry = entries().getString("[0].id");
        as(Season.liaison())
                .body(Map.of("size", Work.FILM.length, "sha256", Work.sha256(Work.FILM), "contentType", "video/mp4"))
                .post("/entries/" + entry + "/uploads")
                .then()
                .statusCode(201);

        // When: twice, and the catalogue is that of the first mail
        arrives(Mails.from(liaison).file("作品1.mp4", Work.FILM, "video/mp4").sent(), Season.START);
        arrives(Mails.from(liaison).file("作品1.mp4", Work.FILM, "video/mp4").sent(), Season.START);

        // Then
        as(Season.liaison())
                .get("/entries/" + entry)
                .then()
                .body("video.revision", equalTo(1), "openUpload", equalTo(null));
    }

    @Test
    void filesBelongToWhicheverCatalogueNamesThem() throws Exception {
        // Given: the unit's, another with what was forgotten, and the organiser's of many units
        arrives(Mails.from(liaison).file("目录.xlsx", catalogue(2), Table.XLSX).sent(), Season.START);
        arrives(
                Mails.from(liaison)
                        .file("补充.xlsx", sheet(List.of(row(3))), Table.XLSX)
                        .file("再补.xlsx", sheet(List.of(row(4))), Table.XLSX)
                        .file("作品3.mp4", Work.FILM, "video/mp4")
                        .file("作品4.mp4", Work.FILM, "video/mp4")
                        .sent(),
                Season.START);
        organiserBringsIn(List.of(
                List.of("单位", "姓名", "题目", "视频"),
                List.of("西城区教育局", "赵小禾", "作品5", "五.mp4"),
                List.of("市第一高级中学", "钱", "六", "六.mp4")));

        // When
        arrives(
                Mails.from(liaison)
                        .file("作品1.mp4", Work.FILM, "video/mp4")
                        .file("五.mp4", Work.FILM, "video/mp4")
                        .file("六.mp4", Work.FILM, "video/mp4")
                        .sent(),
                Season.START);

        // Then
        assertThat(PostOffice.text(office.mailsTo(liaison).get(1), "plain"))
                .contains("“作品3.mp4”已作为视频收下", "“作品4.mp4”已作为视频收下");
        assertThat(PostOffice.text(office.mailsTo(liaison).get(2), "plain"))
                .contains("“作品1.mp4”已作为视频收下", "“五.mp4”已作为视频收下", "“六.mp4”未收下：请按目录中的文件名上传");
    }

    @Test
    void whatALaterCatalogueCorrectsCounts() throws Exception {
        // Given: two names were mixed up
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", sheet(List.of(row(1, "一", "b.mp4"), row(2, "二", "a.mp4"))), Table.XLSX)
                        .sent(),
                Season.START);
        clock.advance(Duration.ofSeconds(1));
        arrives(
                Mails.from(liaison)
                        .file("改正.xlsx", sheet(List.of(row(1, "一", "a.mp4"), row(2, "二", "b.mp4"))), Table.XLSX)
                        .sent(),
                Season.START.plusSeconds(1));

        // When
        arrives(Mails.from(liaison).file("a.mp4", Work.FILM, "video/mp4").sent(), Season.START);

        // Then
        String first = entries().getString("find { it.title == '一' }.id");
        as(Season.liaison()).get("/entries/" + first).then().body("video.revision", equalTo(1));
    }

    @Test
    void ofTwoWorksThatNameAFileAlikeTheOneItCameWithIsMeant() throws Exception {
        // Given
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", sheet(List.of(row(1, "一", "1.mp4"))), Table.XLSX)
                        .sent(),
                Season.START);

        // When
        arrives(
                Mails.from(liaison)
                        .file("补充.xlsx", sheet(List.of(row(2, "二", "1.mp4"))), Table.XLSX)
                        .file("1.mp4", Work.FILM, "video/mp4")
                        .sent(),
                Season.START);
        arrives(Mails.from(liaison).file("1.mp4", Work.FILM, "video/mp4").sent(), Season.START);

        // Then: alone, it could be either's
        String second = entries().getString("find { it.title == '二' }.id");
        as(Season.liaison()).get("/entries/" + second).then().body("video.revision", equalTo(1));
        assertThat(PostOffice.text(office.mailsTo(liaison).get(2), "plain")).contains("“1.mp4”未收下：可能是 H2, H2 中的文件");
    }

    private void organiserBringsIn(List<List<String>> rows) {
        String id = as(Season.organiser())
                .contentType(Table.XLSX)
                .body(Xlsx.ofRows(rows))
                .post("/contests/" + contest + "/catalogues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Season.organiser()).post("/catalogues/" + id + "/commit").then().statusCode(200);
    }

    @Test
    void whatCountsIsWhenTheMailServerGotIt() throws Exception {
        // Given
        clock.set(Season.CLOSES.plusSeconds(300));

        // When
        arrives(Mails.from(liaison).file("a.xlsx", catalogue(1), Table.XLSX).sent(), Season.CLOSES);
        arrives(Mails.from(liaison).file("b.xlsx", catalogue(2), Table.XLSX).sent(), Season.CLOSES.plusSeconds(1));

        // Then
        assertThat(entries().getList("title")).containsExactly("作品1");
        assertThat(PostOffice.text(office.mailsTo(liaison).get(1), "plain")).contains("“b.xlsx”未收下：");
    }

    @Test
    void aGroupIsToldThatItLacksMembers() throws Exception {
        // Given
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.add("团队名称");
        List<String> row =
                List.of("赵小禾", "13900000001", "作品1", "法治在我心", "微故事", "讲述身边的法。", "1.txt", "1.mp4", "否", "老井合唱团");

        // When
        arrives(
                Mails.from(liaison)
                        .file("a.xlsx", Xlsx.ofRows(List.of(headings, row)), Table.XLSX)
                        .sent(),
                Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("《作品1》尚缺：团队成员、视频、稿件。");
    }

    @Test
    void whatArrivedDamagedIsSaidAndTheRestTaken() throws Exception {
        // Given
        String cutOff = Base64.getEncoder().encodeToString(SCRIPT).substring(0, 21);
        MimeMessage mail = Mails.from(liaison)
                .file("目录.xlsx", catalogue(1), Table.XLSX)
                .part(
                        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"
                                + "Content-Disposition: attachment; filename=\"=?UTF-8?B?5L2c5ZOBMS50eHQ=?=\"",
                        cutOff)
                .part("Content-Type: application/octet-stream\nContent-Disposition: attachment", "who am I?")
                .part(
                        "Content-Type: video/mp4\nContent-Disposition: attachment; filename=\"=?x-nobody?B?QUJD?=\"",
                        "film")
                .sent();

        // When
        arrives(mail, Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("“目录.xlsx”：新建草稿 1 份")
                .contains("“作品1.txt”已损坏")
                .contains("有一个附件没有文件名")
                .contains("“=?x-nobody?B?QUJD?=”未收下：");
        assertThat(mails().getList("state")).containsOnly("DONE");
    }

    private static List<String> listed() {
        return mails().getList("[0].understood");
    }

    private static List<String> invitations(String text) {
        Matcher links = INVITATION.matcher(text);
        return links.results().map(link -> link.group(1)).toList();
    }
}
