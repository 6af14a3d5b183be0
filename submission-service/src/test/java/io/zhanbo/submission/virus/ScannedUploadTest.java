package io.zhanbo.submission.virus;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScannedUploadTest {

    @Inject
    MovableClock clock;

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
        Work work = Work.drafted(Season.withQuota(1));
        String upload =
                work.openUpload(Work.FILM).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), Work.FILM);
        clamd.close();

        // When
        work.complete(upload).then().statusCode(503).body("type", endsWith("upload-not-scanned-yet"));
        as(work.token()).get("/uploads/" + upload).then().body("state", equalTo("ASSEMBLING"));
        clock.set(Season.CLOSES.plusSeconds(60));
        clamd = new Clamd();
        QuarkusMock.installMockForType(new Scanner(clamd.settings()), Scanner.class);

        // Then
        work.complete(upload).then().statusCode(200).body("video.revision", equalTo(1));
    }
}
