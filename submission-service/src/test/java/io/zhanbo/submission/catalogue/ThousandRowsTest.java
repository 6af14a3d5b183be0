package io.zhanbo.submission.catalogue;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Xlsx;
import org.junit.jupiter.api.Test;

/** A thousand rows go in at once; how long that takes, the bench of catalogues measures. */
@QuarkusTest
class ThousandRowsTest extends InSeason {

    private static final int ROWS = 1_000;

    @Test
    void aThousandRowsAreKnownAgain() {
        // Given
        String contest = Season.withQuota(1);
        byte[] file = Xlsx.ofRows(Sheets.good(ROWS));
        String id = Sheets.send(Season.liaison(), contest, file)
                .then()
                .statusCode(201)
                .body("counts.NEW", equalTo(ROWS))
                .extract()
                .path("id");

        // When
        Sheets.commit(id).then().statusCode(200);

        // Then
        Sheets.send(Season.liaison(), contest, file).then().body("counts.UNCHANGED", equalTo(ROWS));
    }
}
