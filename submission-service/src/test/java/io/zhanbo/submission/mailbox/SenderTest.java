package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Table;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is believed, and who is answered. */
@QuarkusTest
class SenderTest extends InMailbox {

    @Test
    void anUnknownSenderGetsNoAnswerAndCanBeRegisteredAfterwards() throws Exception {
        // Given
        String stranger = "li-" + UUID.randomUUID() + "@example.org";
        arrives(Mails.from(stranger).file("a.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);
        assertThat(office.mailsTo(stranger)).isEmpty();
        assertThat(entries().getList("id")).isEmpty();
        assertThat(mails().getString("[0].why")).isEqualTo("UNKNOWN_SENDER");

        // When
        Season.contact(contest, stranger);
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
        Season.contact(contest, liaison);

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
    void whatIsTooMuchInAnHourIsAnsweredTogetherWhenItIsOver() throws Exception {
        // Given
        writes(settings.answersPerHour() + 2);
        assertThat(office.mailsTo(liaison)).hasSize(settings.answersPerHour());
        assertThat(mails().getList("state")).containsOnly("DONE");

        // When
        clock.advance(Duration.ofHours(1));
        deliverMails.now();

        // Then
        List<MimeMessage> answers = office.mailsTo(liaison);
        assertThat(answers).hasSize(settings.answersPerHour() + 1);
        MimeMessage together = answers.get(settings.answersPerHour());
        assertThat(PostOffice.text(together, "plain").split("来信中没有附件", -1)).hasSize(3);
        assertThat(together.getSubject()).contains("另有 1 条消息");
        assertThat(together.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    }

    @Test
    void nobodyIsAnsweredWithoutEnd() throws Exception {
        // Given
        writes(settings.answersPerHour() + 2);
        clock.advance(Duration.ofHours(1));
        deliverMails.now();

        // When: the answer to several counts, too
        writes(settings.answersPerHour() + 2);

        // Then
        assertThat(office.mailsTo(liaison)).hasSize(2 * settings.answersPerHour());
    }

    private void writes(int mails) throws Exception {
        for (int i = 0; i < mails; i++) {
            arrives(Mails.from(liaison).sent(), Season.START);
        }
    }
}
