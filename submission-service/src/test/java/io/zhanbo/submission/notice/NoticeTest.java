package io.zhanbo.submission.notice;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Vertx;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.contact.Language;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeTest extends InSeason {

    @Inject
    SendMails sendMails;

    @Inject
    SendMail sendMail;

    @Inject
    OutgoingMails mails;

    @Inject
    CollectNotices collectNotices;

    @Inject
    RemindOfClosing remindOfClosing;

    @Inject
    SweepMails sweepMails;

    @Inject
    NoticeSettings settings;

    @Inject
    ReactiveMailer mailer;

    @Inject
    MediaService media;

    @Inject
    JournalReader journal;

    @Inject
    EntityManager database;

    @Inject
    Vertx vertx;

    private final String contestant = "xiaohe-" + UUID.randomUUID() + "@example.org";
    private final String liaison = "zhou-" + UUID.randomUUID() + "@example.org";
    private PostOffice office;

    @BeforeEach
    @Transactional
    void open() {
        // What other tests left would be sent here, too.
        database.createNativeQuery("delete from notice").executeUpdate();
        database.createNativeQuery("delete from outgoing_mail").executeUpdate();
        office = PostOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

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
    void aMailThatCannotBePutIntoWordsLosesAttemptsLikeAnyOther() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update notice set news = 'x' where recipient = :who")
                        .setParameter("who", "contestant:" + work.id)
                        .executeUpdate());

        // When
        digestIsOver();

        // Then
        assertThat(attempts(work)).isEqualTo(1);
        assertThat(states(work)).containsExactly("WAITING");
        assertThat(mails.due(clock.instant(), 1)).isEmpty();
        assertThat(office.mailsTo(liaison)).hasSize(1);
    }

    @Test
    void aServerThatWasOnlySlowIsGivenTheTimeToTakeTheMail() {
        // Given
        Instant now = clock.instant();
        OutgoingMail mail = new OutgoingMail("some", "some", Recipient.contact("some"), now);

        // When
        mail.failed(NotDelivered.because(new TimeoutException()), settings, now);

        // Then
        assertThat(mail.isDue(now.plus(Duration.ofMinutes(10)).minusMillis(1))).isFalse();
        assertThat(mail.isDue(now.plus(Duration.ofMinutes(10)))).isTrue();
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
    void whoeverWantsNoMoreIsOnlyToldWhatMustBe() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();
        String link = office.mailTo(contestant).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        String path = URI.create(link).getPath().replace("/submission", "");
        given().get(path).then().statusCode(200).body(containsString("method=\"post\""));
        assertThat(optOuts()).doesNotContain("contestant:" + work.id);

        // When
        given().contentType(ContentType.URLENC)
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200);

        // Then
        assertThat(optOuts()).contains("contestant:" + work.id);
        media.checks(work, 1, 1, Verdict.REVIEW);
        digestIsOver();
        assertThat(office.mailsTo(contestant)).hasSize(1);
        assertThat(states(work)).containsExactly("SENT", "DECLINED");
        work.act(Season.liaison(), "return", "请补充结尾").then().statusCode(200);
        digestIsOver();
        assertThat(PostOffice.text(office.mailsTo(contestant).get(1), "plain")).contains("Reason: 请补充结尾");
        assertThat(office.mailsTo(liaison)).hasSize(3);
    }

    @Test
    void whoWantedNoMoreCanBeToldAgain() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();
        String link = office.mailTo(contestant).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        String path = URI.create(link).getPath().replace("/submission", "");
        String token = path.substring(path.lastIndexOf('/') + 1);
        given().post(path).then().statusCode(200).body(containsString("action=\"" + token + "/undo\""));
        given().get(path).then().body(containsString("action=\"" + token + "/undo\""));

        // When
        given().contentType(ContentType.URLENC).post(path + "/undo").then().statusCode(200);

        // Then
        assertThat(optOuts()).doesNotContain("contestant:" + work.id);
        given().get(path).then().body(containsString("action=\"" + token + "\""));
    }

    @Test
    void aLinkThatWasNotMadeHereOptsNobodyOut() {
        for (String token : List.of("none", "%25", "a".repeat(200), "Y29udGFjdDox")) {
            given().post("/notices/unsubscribe/" + token).then().statusCode(404);
        }
    }

    @Test
    void whileTheServerIsAwayMailsWaitLongerAndLongerAndAreGivenUpVisibly() throws Exception {
        // Given
        office.close();
        Work work = submitted(Season.withQuota(1), "en");
        digestIsOver();
        assertThat(states(work)).containsExactly("WAITING");

        // When
        clock.advance(settings.firstWait().minusSeconds(1));
        sendMails.send();
        assertThat(attempts(work)).isEqualTo(1);
        for (int i = 1; i < settings.attempts(); i++) {
            clock.advance(settings.longestWait());
            sendMails.send();
        }

        // Then
        String id = mailIds(work).get(0);
        as(operator())
                .get("/operations/mails?state=FAILED")
                .then()
                .body("find { it.id == '" + id + "' }.attempts", equalTo(settings.attempts()))
                .body("find { it.id == '" + id + "' }.news", equalTo(List.of("HandedIn")));
        office = PostOffice.open();
        as(operator()).post("/operations/mails/" + id + "/retry").then().statusCode(200);
        sendMails.send();
        assertThat(office.mailTo(contestant).getMessageID()).isEqualTo("<" + id + "@example.org>");
        as(operator()).post("/operations/mails/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void aCrashBetweenAcceptanceAndCommitSendsTheSameMessageIdAgain() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        clock.advance(settings.digest());
        collectNotices.collect(clock.instant());
        String id = mailIds(work).get(0);

        // When
        QuarkusTransaction.begin();
        sendMail.send(id);
        QuarkusTransaction.rollback();
        sendMails.send();

        // Then
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : office.mailsTo(contestant)) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).containsExactly("<" + id + "@example.org>", "<" + id + "@example.org>");
        assertThat(states(work)).containsExactly("SENT");
    }

    @Test
    void aMailThatAnotherReplicaIsSendingIsLeftAlone() throws Exception {
        // Given
        Work work = submitted(contest(), "en");
        clock.advance(settings.digest());
        collectNotices.collect(clock.instant());
        String id = mailIds(work).get(0);

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(mails.claim(id, clock.instant())).isPresent();
            CompletableFuture.runAsync(this::sendElsewhere).join();
        });

        // Then
        assertThat(office.mailsTo(contestant)).isEmpty();
        assertThat(office.mailsTo(liaison)).hasSize(1);
        sendMails.send();
        assertThat(office.mailsTo(contestant)).hasSize(1);
    }

    @Test
    void draftsAreRemindedOfClosingOnceForEachReminder() {
        // Given: closes ten days after it opened
        String contest = contest(Map.of("closes", "P10D", "nominationsClose", "P11D"));
        contacts(contest);
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

    @Test
    void withoutAServerNothingIsSentAndTheRowsSaySo() {
        // Given
        QuarkusMock.installMockForType(new Postman(mailer, vertx, Optional.empty(), settings), Postman.class);
        Work work = submitted(contest(), "en");

        // When
        digestIsOver();

        // Then
        assertThat(states(work)).containsExactly("OFF");
        assertThat(office.mailsTo(contestant)).isEmpty();
    }

    @Test
    void whatWasSentIsForgottenInTheEnd() {
        // Given
        Work work = submitted(contest(), "en");
        digestIsOver();

        // When
        clock.advance(settings.maxAge().plusSeconds(1));
        sweepMails.sweep();

        // Then
        assertThat(mailIds(work)).isEmpty();
        assertThat(news(work)).isEmpty();
    }

    private void digestIsOver() {
        clock.advance(settings.digest());
        sendMails.send();
    }

    private void remindAndSend() {
        remindOfClosing.remind();
        digestIsOver();
    }

    /** As the scheduler of another replica does. */
    private void sendElsewhere() {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        sendMails.send();
        context.terminate();
    }

    private static String operator() {
        return Tokens.of("operator-1", "operator");
    }

    /** One whose unit has a contact, too. */
    private String contest() {
        String id = Season.withQuota(1);
        contacts(id);
        return id;
    }

    private static String contest(Map<String, String> timeline) {
        Map<String, Object> definition = Season.definition(1);
        Map<String, Object> offsets = new HashMap<>(
                Map.of("opens", "PT0S", "repair", "PT10M", "showcaseFrom", "P12D", "showcaseUntil", "P30D"));
        offsets.putAll(timeline);
        definition.put("timeline", offsets);
        String id = "contest-" + UUID.randomUUID();
        as(Season.organiser()).body(definition).put("/contests/" + id).then().statusCode(200);
        return id;
    }

    private void contacts(String contest) {
        as(Season.liaison())
                .body(Map.of("contacts", List.of(Map.of("email", liaison))))
                .put("/contests/" + contest + "/units/" + Season.UNIT + "/contacts")
                .then()
                .statusCode(200);
    }

    private Work drafted(String contest, String language) {
        Work work = Work.in(contest);
        Map<String, Object> form = Work.form();
        form.put(
                "contestant",
                Map.of("name", "赵小禾", "phone", work.phone, "email", contestant, "language", language, "minor", false));
        work.id = work.begin(form).then().statusCode(201).extract().path("id");
        return work;
    }

    private Work submitted(String contest, String language) {
        Work work = drafted(contest, language).withScript().withVideo();
        work.act("submission").then().statusCode(200);
        return work;
    }

    private List<String> states(Work work) {
        return strings("select state from outgoing_mail where recipient = :who order by made_at", work);
    }

    private List<String> mailIds(Work work) {
        return strings("select id from outgoing_mail where recipient = :who", work);
    }

    private int attempts(Work work) {
        return Integer.parseInt(strings("select cast(attempts as text) from outgoing_mail where recipient = :who", work)
                .get(0));
    }

    private List<String> news(Work work) {
        return strings("select encode(news, 'escape') from notice where recipient = :who", work);
    }

    @SuppressWarnings("unchecked")
    private List<String> optOuts() {
        return database.createNativeQuery("select recipient from notice_opt_out", String.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String query, Work work) {
        return database.createNativeQuery(query, String.class)
                .setParameter("who", "contestant:" + work.id)
                .getResultList();
    }
}
