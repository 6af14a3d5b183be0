package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.removal.Sweeping;
import io.zhanbo.submission.spreadsheet.Table;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails hold what people wrote, and go with them. */
@QuarkusTest
class MailForgottenTest extends InMailbox {

    @Inject
    SweepReceived sweepReceived;

    @Inject
    Sweeping sweeping;

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
    void whoseMailIsForgottenBeforeAllOfItWasTakenIsAskedForTheRest() throws Exception {
        // Given: scripts cannot be read at this moment
        QuarkusMock.installMockForType(
                new TakeFile(null, null) {
                    @Override
                    void take(NamedPlace place, Attachment attachment, Path file, Instant arrivedAt) {
                        throw new BrokenRule(Status.SERVICE_UNAVAILABLE, "script-waits") {};
                    }
                },
                TakeFile.class);
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(2), Table.XLSX)
                        .file("作品1.txt", SCRIPT, "text/plain")
                        .file("作品2.txt", SCRIPT, "text/plain")
                        .sent(),
                Season.START);
        assertThat(parts()).isEqualTo(1);

        // When: one after the other
        for (String entry : entries().getList("id", String.class)) {
            as(Season.organiser())
                    .body(Map.of("reason", "家长要求"))
                    .post("/entries/" + entry + "/erasure")
                    .then()
                    .statusCode(202);
        }
        poll();

        // Then
        assertThat(PostOffice.text(office.mailTo(liaison), "plain"))
                .contains("请在工作台查看还缺少哪些文件，并在新邮件中重新发送")
                .doesNotContain("作品1", "参赛者1");
        assertThat(mails().getString("[0].state")).isEqualTo("FAILED");
        assertThat(parts()).isZero();
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

    private long parts() {
        return ((Number) database.createNativeQuery("select count(*) from received_mail_part")
                        .getSingleResult())
                .longValue();
    }

    private long answers() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from notice where kind = 'Answer' and contest_id = :contest")
                        .setParameter("contest", contest)
                        .getSingleResult())
                .longValue();
    }
}
