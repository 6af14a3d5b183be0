package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mails that are too large, broken or made to harm. */
@QuarkusTest
class HostileMailTest extends InMailbox {

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
}
