package io.zhanbo.submission.virus;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScannedUploadTest {

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    private Clamd clamd;

    @BeforeEach
    void scannerIsThere() throws Exception {
        clock.set(Season.START);
        clamd = new Clamd();
        QuarkusMock.installMockForType(new Scanner(clamd.settings()), Scanner.class);
    }

    @AfterEach
    void stop() throws Exception {
        clamd.close();
        clock.reset();
    }

    @Test
    void anInfectedFileIsGivenUp() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withVideo();
        byte[] infected = Arrays.copyOf(Work.FILM, 500);
        System.arraycopy(Clamd.EICAR, 0, infected, 300, Clamd.EICAR.length);
        String upload =
                work.openUpload(infected).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), infected);

        // When
        work.complete(upload).then().statusCode(422).body("type", endsWith("upload-virus-found"));

        // Then
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
        assertThat(work.<Object>see("openUpload")).isNull();
        work.withVideo();
    }

    @Test
    void anInfectedScriptIsRefusedAndOneThatCannotBeScannedWaits() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Work.send(
                work.announce("a.txt", Clamd.EICAR)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("url"),
                Clamd.EICAR);

        // When, Then
        work.act("script/completion").then().statusCode(422).body("type", endsWith("script-infected"));
        clamd.close();
        work.act("script/completion").then().statusCode(503).body("type", endsWith("script-waits"));
        assertThat(work.<Object>see("script")).isNull();
    }

    @Test
    void whileTheScannerIsAwayTheFileWaitsThoughTheContestCloses() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        String upload = sent(work);
        clamd.close();

        // When
        work.complete(upload).then().statusCode(503).body("type", endsWith("upload-not-scanned-yet"));
        as(work.token()).get("/uploads/" + upload).then().body("state", equalTo("ASSEMBLING"));
        work.act("submission").then().statusCode(409).body("type", endsWith("upload-open"));
        clock.set(Season.CLOSES.plusSeconds(60));
        clamd = new Clamd();
        QuarkusMock.installMockForType(new Scanner(clamd.settings()), Scanner.class);

        // Then
        work.complete(upload).then().statusCode(200).body("video.revision", equalTo(1));
        work.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whileTheScannerIsAwayAScriptCountsAsArrivedThoughTheContestCloses() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withVideo();
        byte[] script = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);
        String url =
                work.announce("a.txt", script).then().statusCode(200).extract().path("url");
        Work.send(url, script);
        clamd.close();
        clock.set(Season.CLOSES);
        work.act("script/completion").then().statusCode(503).body("type", endsWith("script-waits"));
        clock.set(Season.CLOSES.plusSeconds(60));
        clamd = new Clamd();
        QuarkusMock.installMockForType(new Scanner(clamd.settings()), Scanner.class);

        // When
        work.act("script/completion").then().statusCode(200).body("script.fileName", equalTo("a.txt"));

        // Then
        work.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aScanThatHangsHoldsNoConnectionAndOthersComeAfterIt() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload = sent(work);
        Work next = Work.drafted(work.contestId);
        String nextUpload = sent(next);
        CompletableFuture<Response> hanging;

        // When
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            QuarkusMock.installMockForType(new Scanner(Clamd.settings(silent.getLocalPort())), Scanner.class);
            hanging = CompletableFuture.supplyAsync(() -> work.complete(upload));
            Awaitility.await().until(() -> count("upload where taken_at is not null and id = '" + upload + "'") == 1);

            // Then
            Awaitility.await()
                    .until(() -> count("pg_stat_activity where datname = current_database()"
                                    + " and state = 'idle in transaction' and query like '%upload%'")
                            == 0);
            next.complete(nextUpload).then().statusCode(202).body("openUpload", equalTo(nextUpload));
            work.rewrite(work.ownForm()).then().statusCode(200);
            assertThat(hanging).isNotDone();
        }
        hanging.join().then().statusCode(503);
        QuarkusMock.installMockForType(new Scanner(clamd.settings()), Scanner.class);
        work.complete(upload).then().statusCode(200);
        next.complete(nextUpload).then().statusCode(200);
    }

    private static String sent(Work work) {
        String upload =
                work.openUpload(Work.FILM).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), Work.FILM);
        return upload;
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select count(*) from " + rows, Long.class)
                        .getSingleResult());
    }
}
