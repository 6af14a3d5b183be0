package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.catalogue.BringInCatalogue;
import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.script.BringInScript;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.upload.BringInVideo;
import io.zhanbo.submission.virus.ScannerGone;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What fails for a while is done later, by whichever replica, and once. */
@QuarkusTest
class MailTriedAgainTest extends InMailbox {

    @Inject
    LookIntoMail lookIntoMail;

    @Inject
    MailboxMetrics metrics;

    @Inject
    MeterRegistry meters;

    @Inject
    BringInCatalogue bringInCatalogue;

    @Inject
    BringInScript bringInScript;

    @Inject
    BringInVideo bringInVideo;

    @Inject
    TakeFile takeFile;

    @Inject
    TakenParts takenParts;

    @Inject
    WhatIsMissing whatIsMissing;

    @Inject
    ProblemWords problemWords;

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
    void whatWasTakenIsNotTakenAgainOverWhatIsNewer() throws Exception {
        // Given: scripts cannot be read, and another mail corrects what was taken meanwhile
        TakeFile taking = new TakeFile(bringInScript, bringInVideo);
        AtomicBoolean busy = new AtomicBoolean(true);
        QuarkusMock.installMockForType(
                new TakeFile(bringInScript, bringInVideo) {
                    @Override
                    void take(NamedPlace place, Attachment attachment, Path file, Instant arrivedAt)
                            throws IOException, MessagingException {
                        if (place.script() && busy.get()) {
                            throw new BrokenRule(Status.SERVICE_UNAVAILABLE, "script-waits") {};
                        }
                        taking.take(place, attachment, file, arrivedAt);
                    }
                },
                TakeFile.class);
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(1), Table.XLSX)
                        .file("作品1.mp4", Work.FILM, "video/mp4")
                        .file("作品1.txt", SCRIPT, "text/plain")
                        .sent(),
                Season.START);
        correct();

        // When
        busy.set(false);
        clock.advance(Duration.ofMinutes(1));
        poll();

        // Then
        String entry = corrected();
        as(Season.liaison()).get("/entries/" + entry).then().body("script.sha256", equalTo(Work.sha256(SCRIPT)));
        assertThat(PostOffice.text(office.mailsTo(liaison).get(1), "plain"))
                .contains("“目录.xlsx”：新建草稿 1 份", "“作品1.mp4”已作为视频收下", "“作品1.txt”已作为稿件收下", "《改正》已齐备");
    }

    @Test
    void aMailThatIsLookedIntoAgainUndoesNothing() throws Exception {
        // Given
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", catalogue(1), Table.XLSX)
                        .file("作品1.mp4", Work.FILM, "video/mp4")
                        .sent(),
                Season.START);
        String id = mails().getString("[0].id");
        correct();

        // When
        as(Season.organiser()).post("/mails/" + id + "/again").then().statusCode(200);
        poll();

        // Then
        corrected();
        assertThat(mails().getString("find { it.id == '" + id + "' }.state")).isEqualTo("DONE");
    }

    @Test
    void aBrokenCatalogueIsLaidAtTheDeskOnce() throws Exception {
        // Given
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", sheet(List.of(List.of("赵小禾", "139", "作品1"))), Table.XLSX)
                        .sent(),
                Season.START);
        List<String> told = mails().getList("[0].understood");

        // When
        as(Season.organiser())
                .post("/mails/" + mails().getString("[0].id") + "/again")
                .then()
                .statusCode(200);
        poll();

        // Then
        assertThat(mails().getList("[0].understood")).isEqualTo(told).hasSizeGreaterThan(1);
        assertThat(database.createNativeQuery("select id from catalogue where contest_id = :contest")
                        .setParameter("contest", contest)
                        .getResultList())
                .hasSize(1);
    }

    @Test
    void whatCameLaterStaysThoughItWasTakenFirst() throws Exception {
        // Given
        arrives(Mails.from(liaison).file("目录.xlsx", catalogue(1), Table.XLSX).sent(), Season.START);
        clock.advance(Duration.ofMinutes(2));
        arrives(
                Mails.from(liaison)
                        .file("作品1.mp4", newer(Work.FILM), "video/mp4")
                        .file("作品1.txt", newer(SCRIPT), "text/plain")
                        .sent(),
                Season.START.plusSeconds(90));

        // When
        arrives(
                Mails.from(liaison)
                        .file("作品1.mp4", Work.FILM, "video/mp4")
                        .file("作品1.txt", SCRIPT, "text/plain")
                        .sent(),
                Season.START.plusSeconds(30));

        // Then
        as(Season.liaison())
                .get("/entries/" + entries().getString("[0].id"))
                .then()
                .body("video.revision", equalTo(1), "script.sha256", equalTo(Work.sha256(newer(SCRIPT))));
        assertThat(PostOffice.text(office.mailsTo(liaison).get(2), "plain"))
                .contains("“作品1.mp4”未收下：此视频到达之后", "“作品1.txt”未收下：此稿件到达之后");
    }

    /** Another mail, half a minute later, has another title and another video. */
    private void correct() throws Exception {
        clock.advance(Duration.ofSeconds(30));
        arrives(
                Mails.from(liaison)
                        .file("目录.xlsx", sheet(List.of(row(1, "改正", "作品1.mp4"))), Table.XLSX)
                        .file("作品1.mp4", newer(Work.FILM), "video/mp4")
                        .sent(),
                Season.START.plusSeconds(30));
    }

    /** The only entry, which is as that mail wanted it. */
    private String corrected() {
        assertThat(entries().getList("title")).containsExactly("改正");
        String entry = entries().getString("[0].id");
        as(Season.liaison()).get("/entries/" + entry).then().body("video.revision", equalTo(2));
        return entry;
    }

    private static byte[] newer(byte[] file) {
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        longer[file.length] = '!';
        return longer;
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
                new TakeContents(bringInCatalogue, takeFile, takenParts, whatIsMissing, problemWords, mails) {
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
}
