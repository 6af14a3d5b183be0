package io.zhanbo.submission.notice;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Vertx;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A mail is neither lost nor doubled, whatever its server does. */
@QuarkusTest
class DeliveryTest extends InNotices {

    @Inject
    SendMail sendMail;

    @Inject
    OutgoingMails mails;

    @Inject
    CollectNotices collectNotices;

    @Inject
    SweepMails sweepMails;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

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

    private List<String> mailIds(Work work) {
        return strings("select id from outgoing_mail where recipient = :who", work);
    }

    private int attempts(Work work) {
        return Integer.parseInt(strings("select cast(attempts as text) from outgoing_mail where recipient = :who", work)
                .get(0));
    }
}
