package io.zhanbo.media.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.testing.Events;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ReportTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Test
    void says_everything_as_data() {
        // Given
        var entry = rejected();

        // When
        var answer = owner().accept("application/json").get("/videos/" + entry + "/report");

        // Then
        answer.then()
                .statusCode(200)
                .body("entryId", equalTo(entry))
                .body("verdict", equalTo("REJECTED"))
                .body("findings.code", hasItems("NOT_HD"))
                .body("findings[0].advice.en", not(equalTo("")))
                .body("film.width", equalTo(1280))
                .body("work.step", hasItems("check"));
        given().auth()
                .oauth2(Tokens.of("someone-else", "contestant"))
                .get("/videos/" + entry + "/report")
                .then()
                .statusCode(404);
    }

    @Test
    void is_a_page_in_the_reader_s_language() throws IOException {
        // Given
        var entry = rejected();

        // When
        var chinese = owner().accept("text/html").get("/videos/" + entry + "/report");
        var english =
                owner().accept("text/html").header("Accept-Language", "en").get("/videos/" + entry + "/report");

        // Then
        chinese.then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(containsString("不通过"), containsString("读取文件头"))
                .body(not(containsString(">DONE<")))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        english.then().body(containsString("Rejected")).body(containsString("must be mended"));
        assertThat(english.asString()).doesNotContain("someone", "owner", "NOT_FOUND");
        Files.writeString(Path.of("target", "report.html"), chinese.asString());
    }

    @Test
    void shows_times_as_the_contest_s_people_read_them(@TempDir Path directory) throws IOException {
        // Given
        var entry = uploads.film(Clips.sample("not-hd-sar-2x1.mp4", directory), "report-zone");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        assertThat(page(entry)).contains(" (UTC)");

        // When
        uploads.contest("report-zone", 300, 720);

        // Then
        Awaitility.await().untilAsserted(() -> assertThat(page(entry)).contains(" (Asia/Shanghai)"));
    }

    private static String page(String entry) {
        return owner().accept("text/html").get("/videos/" + entry + "/report").asString();
    }

    private String rejected() {
        var entry = uploads.sample("not-hd-sar-2x1.mp4");
        events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        return entry;
    }

    private static RequestSpecification owner() {
        return given().auth().oauth2(Tokens.of("owner", "contestant"));
    }
}
