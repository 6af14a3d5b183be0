package io.zhanbo.submission.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.SilentStorage;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SilentStorageTest extends InSeason {

    @Inject
    EntityManager database;

    @Test
    void whoWaitsForTheStorageKeepsNobodyElseWaiting() throws Exception {
        // Given
        Work complete = Work.drafted(Season.withQuota(1));
        String upload =
                complete.openUpload(Work.FILM).then().statusCode(201).extract().path("uploadId");
        Work.send(complete.partUrl(upload, 1), Work.FILM);
        Work begins = Work.drafted(complete.contestId);
        CompletableFuture<Response> completing;
        CompletableFuture<Response> opening;

        // When
        try (SilentStorage silent = new SilentStorage(Duration.ofMinutes(1))) {
            QuarkusMock.installMockForType(silent.uploads(), MultipartUploads.class);
            completing = CompletableFuture.supplyAsync(() -> complete.complete(upload));
            opening = CompletableFuture.supplyAsync(() -> begins.openUpload(Work.FILM));
            Awaitility.await().until(() -> silent.calls() == 2);

            // Then
            Awaitility.await().until(() -> idleInTransaction() == 0);
            complete.rewrite(complete.ownForm()).then().statusCode(200);
            begins.rewrite(begins.ownForm()).then().statusCode(200);
            assertThat(completing).isNotDone();
            assertThat(opening).isNotDone();
        }
        assertThat(completing.join().statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(opening.join().statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(begins.<Object>see("openUpload")).isNull();
    }

    private long idleInTransaction() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and state = 'idle in transaction' and query like '%entry%'",
                        Long.class)
                .getSingleResult());
    }
}
