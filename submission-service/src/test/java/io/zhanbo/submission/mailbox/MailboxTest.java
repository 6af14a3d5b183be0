package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.catalogue.BringInCatalogue;
import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.notice.DeliverMails;
import io.zhanbo.submission.removal.Sweeping;
import io.zhanbo.submission.script.BringInScript;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import io.zhanbo.submission.upload.BringInVideo;
import io.zhanbo.submission.virus.ScannerGone;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailboxTest extends InSeason {

    private static final List<String> HEADINGS =
            List.of("参赛者姓名", "联系电话", "作品标题", "选题", "形式", "作品简介", "稿件文件名", "视频文件名", "未成年");
    private static final byte[] SCRIPT = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);
    private static final Pattern INVITATION = Pattern.compile("/desk/i/([A-Za-z0-9_-]{32})");

    @Inject
    PollMailbox pollMailbox;

    @Inject
    KeepMail keepMail;

    @Inject
    LookIntoMail lookIntoMail;

    @Inject
    ReceivedMails mails;

    @Inject
    SweepReceived sweepReceived;

    @Inject
    DeliverMails deliverMails;

    @Inject
    MailboxSettings settings;

    @Inject
    ObjectStore store;

    @Inject
    MailboxMetrics metrics;

    @Inject
    MeterRegistry meters;

    @Inject
    Sweeping sweeping;

    @Inject
    BringInCatalogue bringInCatalogue;

    @Inject
    BringInScript bringInScript;

    @Inject
    BringInVideo bringInVideo;

    @Inject
    TakeFile takeFile;

    @Inject
    WhatIsMissing whatIsMissing;

    @Inject
    ProblemWords problemWords;

    @Inject
    JournalReader journal;

    @Inject
    EntityManager database;

    private final String liaison = "zhou-" + UUID.randomUUID() + "@example.org";
    private String contest;
    private PostOffice office;

    @BeforeEach
    @Transactional
    void open() {
        // What other tests left would be looked into, too.
        database.createNativeQuery("delete from received_mail").executeUpdate();
        contest = Season.withQuota(1);
        contacts(liaison);
        office = PostOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

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
    void anUnknownSenderGetsNoAnswerAndCanBeRegisteredAfterwards() throws Exception {
        // Given
        String stranger = "li-" + UUID.randomUUID() + "@example.org";
        arrives(Mails.from(stranger).file("a.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);
        assertThat(office.mailsTo(stranger)).isEmpty();
        assertThat(entries().getList("id")).isEmpty();
        assertThat(mails().getString("[0].why")).isEqualTo("UNKNOWN_SENDER");

        // When
        contacts(stranger);
        as(Season.organiser())
                .post("/mails/" + mails().getString("[0].id") + "/again")
                .then()
                .statusCode(200);
        poll();

        // Then
        assertThat(entries().getList("id")).hasSize(1);
        assertThat(office.mailsTo(stranger)).hasSize(1);
    }

    @Test
    void whoTheMailServerDoesNotBelieveIsNotBelievedHere() throws Exception {
        // When
        arrives(
                Mails.from(liaison)
                        .header("Authentication-Results", "mx.example.org; none")
                        .file("a.xlsx", catalogue(1), Table.XLSX)
                        .sent(),
                Season.START);
        arrives(
                Mails.from(liaison)
                        .header("Authentication-Results", "mx.example.org; spf=fail smtp.mailfrom=evil.example")
                        .file("a.xlsx", catalogue(1), Table.XLSX)
                        .sent(),
                Season.START);

        // Then
        assertThat(mails().getList("why")).containsExactly("FORGED", "FORGED");
        assertThat(entries().getList("id")).isEmpty();
        assertThat(office.mailsTo(liaison)).isEmpty();
    }

    @Test
    void whoSpeaksForSeveralIsAskedForWhichInsteadOfGuessed() throws Exception {
        // Given
        String first = contest;
        contest = Season.withQuota(1);
        contacts(liaison);

        // When
        arrives(Mails.from(liaison).file("a.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);

        // Then
        assertThat(entries().getList("id")).isEmpty();
        contest = first;
        assertThat(entries().getList("id")).isEmpty();
        assertThat(mails().getString("[0].why")).isEqualTo("AMBIGUOUS");
        assertThat(mails().getString("[0].unitId")).isNull();
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("无法判断此信属于哪一个");
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

    @Test
    void whatCannotBeTakenAtThisMomentIsTakenLater() throws Exception {
        // Given
        TakeFile taking = new TakeFile(bringInScript, bringInVideo);
        AtomicBoolean busy = new AtomicBoolean(true);
        QuarkusMock.installMockForType(
                new TakeFile(bringInScript, bringInVideo) {
                    @Override
                    void take(NamedPlace place, Attachment attachment, Path file, Instant arrivedAt)
                            throws IOException, MessagingException {
                        if (busy.getAndSet(false)) {
                            throw new BrokenRule(Status.SERVICE_UNAVAILABLE, "script-waits") {};
                        }
                        taking.take(place, attachment, file, arrivedAt);
                    }
                },
                TakeFile.class);

        // When
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(1), Table.XLSX)
                        .file("作品1.txt", SCRIPT, "text/plain")
                        .sent(),
                Season.START);
        assertThat(office.mailsTo(liaison)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        poll();

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("“作品1.txt”已作为稿件收下", "《作品1》尚缺：视频。");
        assertThat(entries().getList("id")).hasSize(1);
    }

    @Test
    void aVideoThatWaitsForTheVirusScannerIsTaken() throws Exception {
        // Given
        ScannerGone.now();

        // When
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(1), Table.XLSX)
                        .file("作品1.mp4", Work.FILM, "video/mp4")
                        .sent(),
                Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain")).contains("“作品1.mp4”已作为视频收下", "《作品1》尚缺：未完成的上传、稿件。");
    }

    @Test
    void aLookThatAnotherHasOvertakenIsNotAnswered() throws Exception {
        // Given: the first look takes longer than it holds the mail, and another replica begins again
        keepMail.keep(Mails.waiting(
                Mails.from(liaison).file("a.xlsx", catalogue(1), Table.XLSX).sent()));
        String id = mails().getString("[0].id");
        AtomicBoolean first = new AtomicBoolean(true);
        QuarkusMock.installMockForType(
                new TakeContents(bringInCatalogue, takeFile, whatIsMissing, problemWords, mails) {
                    @Override
                    Taken take(ReceivedMail mail, VerifySender.Sender sender, MailContents contents) {
                        if (first.getAndSet(false)) {
                            lookIntoMail.look(id);
                            assertThat(mails().getInt("[0].attempts")).isEqualTo(1);
                            clock.advance(settings.lease());
                            lookIntoMail.look(id);
                        }
                        return super.take(mail, sender, contents);
                    }
                },
                TakeContents.class);

        // When
        lookIntoMail.look(id);
        deliverMails.now();

        // Then
        assertThat(mails().getInt("[0].attempts")).isEqualTo(2);
        assertThat(mails().getString("[0].state")).isEqualTo("DONE");
        assertThat(office.mailsTo(liaison)).hasSize(1);
    }

    @Test
    void whoIsErasedIsGoneFromTheMailsToo() throws Exception {
        // Given
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(2), Table.XLSX)
                        .file("作品1.txt", SCRIPT, "text/plain")
                        .sent(),
                Season.START);
        String key = keys().get(0);
        String entry = entries().getString("[0].id");
        assertThat(answers()).isEqualTo(1);
        as(Season.organiser())
                .get("/entries/" + entry + "/personal-data")
                .then()
                .body("holdings.mails.kept", equalTo(List.of(true)));

        // When
        as(Season.organiser())
                .body(Map.of("reason", "家长要求"))
                .post("/entries/" + entry + "/erasure")
                .then()
                .statusCode(202);
        // As long as the address that the script came by.
        clock.advance(Duration.ofHours(1).plusSeconds(1));
        sweeping.sweep();

        // Then
        assertThat(store.size(Bucket.ORIGINALS, key)).isEmpty();
        assertThat(mails().getList("[0].understood")).isEmpty();
        assertThat(answers()).isZero();
        as(Season.organiser()).get("/entries/" + entry + "/erasure").then().body("filesLeft", equalTo(0));
    }

    @Test
    void aHeaderOfMegabytesIsNotRead() throws Exception {
        // Given
        String subject = "a".repeat(1 << 20);
        String text = "hello\n".repeat((int) settings.maxBytes() / 6);

        // When
        arrives(Mails.raw("From: " + liaison + "\nSubject: " + subject + "\n\n" + text), Season.START);

        // Then
        assertThat(mails().getString("[0].why")).isEqualTo("NO_SENDER");
        assertThat(office.mailsTo(liaison)).isEmpty();
    }

    @Test
    void whatMachinesWriteIsNeverAnswered() throws Exception {
        // When
        arrives(Mails.from(liaison).header("Auto-Submitted", "auto-replied").sent(), Season.START);
        arrives(Mails.from(liaison).header("Precedence", "bulk").sent(), Season.START);
        arrives(Mails.from(liaison).header("List-Id", "<teachers.example.org>").sent(), Season.START);
        arrives(Mails.from(liaison).header("Return-Path", "<>").sent(), Season.START);
        arrives(Mails.from(null).sent(), Season.START);
        arrives(Mails.from(liaison).header("From", "other@example.org").sent(), Season.START);
        arrives(Mails.from(null).header("Sender", liaison).sent(), Season.START);

        // Then
        assertThat(office.mailsTo(liaison)).isEmpty();
        assertThat(mails().getList("why"))
                .containsExactlyInAnyOrder(
                        "AUTOMATIC", "AUTOMATIC", "AUTOMATIC", "AUTOMATIC", "NO_SENDER", "NO_SENDER", "NO_SENDER");
        assertThat(mails().getList("state")).containsOnly("IGNORED");
    }

    @Test
    void ourOwnMailThatComesBackIsNotAnswered() throws Exception {
        // Given
        arrives(Mails.from(liaison).sent(), Season.START);
        String ours = office.mailTo(liaison).getMessageID();

        // When
        arrives(Mails.from(liaison).header("Message-ID", ours).sent(), Season.START);

        // Then
        assertThat(office.mailsTo(liaison)).hasSize(1);
        assertThat(mails().getList("why")).contains("OWN");
    }

    @Test
    void nobodyIsAnsweredWithoutEnd() throws Exception {
        // When
        for (int i = 0; i < settings.answersPerHour() + 2; i++) {
            arrives(Mails.from(liaison).sent(), Season.START);
        }

        // Then
        assertThat(office.mailsTo(liaison)).hasSize(settings.answersPerHour());
        assertThat(mails().getList("state")).containsOnly("DONE");
        clock.advance(Duration.ofMinutes(61));
        arrives(Mails.from(liaison).sent(), Season.START);
        assertThat(office.mailsTo(liaison)).hasSize(settings.answersPerHour() + 1);
    }

    @Test
    void aMailThatIsTooLargeStaysOnItsServerAndIsAnswered() throws Exception {
        // Given
        byte[] film = new byte[(int) settings.maxBytes()];

        // When
        arrives(Mails.from(liaison).file("作品1.mp4", film, "video/mp4").sent(), Season.START);

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("您的来信有 2.8 MB，未予打开；上限为 2 MB")
                .doesNotContain("草稿，");
        assertThat(mails().getString("[0].why")).isEqualTo("TOO_LARGE");
        assertThat(office.count("Zhanbo")).isEqualTo(1);
        as(Season.organiser())
                .post("/mails/" + mails().getString("[0].id") + "/again")
                .then()
                .statusCode(409);
    }

    @Test
    void brokenAndMaliciousMailsAreSetAside() throws Exception {
        // Given
        String deep = IntStream.range(0, 30)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .reduce("", String::concat);

        // When
        arrives(Mails.raw("From: " + liaison + "\nX-Long: " + "a".repeat(300_000) + "\n\nhello"), Season.START);
        arrives(Mails.raw("From: " + liaison + "\n" + deep + "\nhello"), Season.START);
        arrives(Mails.raw("no header at all"), Season.START);

        // Then
        assertThat(mails().getList("why")).containsExactlyInAnyOrder("UNREADABLE", "UNREADABLE", "NO_SENDER");
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("来信无法读取")
                .doesNotContain("均为草稿");
    }

    @Test
    void whatCannotBeLookedIntoIsTriedAFewTimesAndThenShown() throws Exception {
        // Given
        office.deliver(Mails.from(liaison).sent(), Season.START);
        keepMail.keep(Mails.waiting(
                Mails.from(liaison).file("a.xlsx", catalogue(1), Table.XLSX).sent()));
        String key = keys().get(0);
        byte[] raw = store.read(Bucket.ORIGINALS, key).readAllBytes();
        store.delete(Bucket.ORIGINALS, key);

        // When
        for (int i = 0; i <= settings.attempts(); i++) {
            poll();
            clock.advance(Duration.ofHours(2));
        }

        // Then
        assertThat(mails().getList("state")).containsExactlyInAnyOrder("DONE", "FAILED");
        assertThat(office.mailsTo(liaison))
                .filteredOn(mail -> PostOffice.text(mail, "plain").contains("多次尝试处理您的来信均未成功"))
                .hasSize(1);
        assertThat(meters.get("zhanbo.submission.mails.failed").gauge().value()).isEqualTo(1);
        as(Season.organiser()).get("/mails?state=FAILED").then().body("size()", equalTo(1));
        clock.set(Season.START);
        store.put(Bucket.ORIGINALS, key, raw, "message/rfc822");
        String id = mails().getString("find { it.state == 'FAILED' }.id");
        as(Season.organiser()).post("/mails/" + id + "/again").then().statusCode(200);
        poll();
        assertThat(mails().getList("state")).containsOnly("DONE");
    }

    @Test
    void oldMailsAreForgotten() throws Exception {
        // Given
        arrives(Mails.from(liaison).file("a.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);
        String key = keys().get(0);

        // When
        clock.advance(settings.maxAge().plusDays(1).plusSeconds(1));
        sweepReceived.sweep();

        // Then
        assertThat(store.size(Bucket.ORIGINALS, key)).isEmpty();
        assertThat(mails().getList("[0].understood")).isEmpty();
        assertThat(entries().getList("id")).hasSize(1);
        assertThat(office.count("Zhanbo")).isZero();
    }

    @Test
    void whoIsDoneLetsAnotherReplicaEmptyTheMailbox() throws Exception {
        // Given
        poll();
        office.deliver(
                Mails.from(liaison).file("目录.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);

        // When
        new PollMailbox(keepMail, lookIntoMail, mails, metrics, settings, clock).poll();

        // Then
        assertThat(entries().getList("id")).hasSize(1);
    }

    private void arrives(MimeMessage mail, Instant moment) {
        office.deliver(mail, moment);
        poll();
    }

    private void poll() {
        pollMailbox.poll();
        deliverMails.now();
    }

    private void contacts(String email) {
        as(Season.liaison())
                .body(Map.of("contacts", List.of(Map.of("email", email))))
                .put("/contests/" + contest + "/units/" + Season.UNIT + "/contacts")
                .then()
                .statusCode(200);
    }

    private JsonPath entries() {
        return as(Season.liaison()).get("/entries?contest=" + contest).jsonPath();
    }

    private static JsonPath mails() {
        return as(Season.organiser()).get("/mails").jsonPath();
    }

    private static List<String> listed() {
        return mails().getList("[0].understood");
    }

    @SuppressWarnings("unchecked")
    private List<String> keys() {
        return database.createNativeQuery(
                        "select object_key from received_mail where object_key is not null order by size desc",
                        String.class)
                .getResultList();
    }

    private long answers() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from notice where kind = 'Answer' and contest_id = :contest")
                        .setParameter("contest", contest)
                        .getSingleResult())
                .longValue();
    }

    private static List<String> invitations(String text) {
        Matcher links = INVITATION.matcher(text);
        return links.results().map(link -> link.group(1)).toList();
    }

    private static byte[] catalogue(int rows) {
        List<List<String>> sheet = new ArrayList<>(List.of(HEADINGS));
        for (int i = 1; i <= rows; i++) {
            sheet.add(List.of(
                    "参赛者" + i,
                    "1390000000" + i,
                    "作品" + i,
                    "法治在我心",
                    "微故事",
                    "讲述身边的法。",
                    "作品" + i + ".txt",
                    "作品" + i + ".mp4",
                    "否"));
        }
        return Xlsx.ofRows(sheet);
    }
}
