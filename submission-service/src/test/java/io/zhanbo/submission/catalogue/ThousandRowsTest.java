package io.zhanbo.submission.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A thousand rows are a matter of seconds; how many is in the log. */
@QuarkusTest
class ThousandRowsTest extends InSeason {

    private static final Logger LOG = Logger.getLogger(ThousandRowsTest.class);
    private static final int ROWS = 1_000;

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void aThousandRowsTakeSeconds() {
        // Given
        String contest = Season.withQuota(1);
        byte[] file = Xlsx.ofRows(Sheets.good(ROWS));

        // When
        String[] id = new String[1];
        Duration staged = measured(
                "staged",
                () -> id[0] = Sheets.send(Season.liaison(), contest, file)
                        .then()
                        .statusCode(201)
                        .body("counts.NEW", equalTo(ROWS))
                        .extract()
                        .path("id"));
        Duration committed =
                measured("committed", () -> Sheets.commit(id[0]).then().statusCode(200));
        Duration again = measured(
                "staged again",
                () -> Sheets.send(Season.liaison(), contest, file).then().body("counts.UNCHANGED", equalTo(ROWS)));

        // Then: seconds on idle cores, with room for busy ones
        assertThat(staged.plus(committed).plus(again)).isLessThan(Duration.ofSeconds(60));
    }

    private Duration measured(String what, Runnable act) {
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        act.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        Duration busy = Duration.ofNanos(machine.getProcessCpuTime() - cpu);
        LOG.infof("%d rows %s: %d ms wall, %d ms CPU", ROWS, what, wall.toMillis(), busy.toMillis());
        return wall;
    }
}
