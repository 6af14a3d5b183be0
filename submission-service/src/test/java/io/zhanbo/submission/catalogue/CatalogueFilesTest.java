package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueFilesTest extends InSeason {

    private static final byte[] SCRIPT = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);

    @Test
    void aScriptAndAVideoFindTheirEntryByName() {
        // Given: half and full width, case and blanks do not count
        String contest = Season.withQuota(1);
        String id = Sheets.committed(
                contest,
                List.of(
                        List.of("姓名", "题目", "稿件", "视频"),
                        List.of("赵小禾", "一", "赵 小禾.TXT", "００１.mp4"),
                        List.of("钱小米", "二", "2.txt", "002.mp4")));

        // When
        Response script = file(id, "赵小禾.txt", SCRIPT, null);
        Response video = file(id, "videos/001.MP4", Work.FILM, "video/mp4");

        // Then
        String entry = script.then().statusCode(200).extract().path("entryId");
        Work.send(script.path("script"), SCRIPT);
        as(Season.liaison())
                .post("/entries/" + entry + "/script/completion")
                .then()
                .statusCode(200);

        assertThat(video.then().statusCode(200).extract().<String>path("entryId"))
                .isEqualTo(entry);
        String upload = video.path("upload.uploadId");
        String url = as(Season.liaison())
                .body(Map.of("numbers", List.of(1)))
                .post("/uploads/" + upload + "/parts")
                .then()
                .statusCode(200)
                .extract()
                .path("urls.'1'");
        Work.send(url, Work.FILM);
        as(Season.liaison())
                .post("/uploads/" + upload + "/completion")
                .then()
                .statusCode(200)
                .body("title", equalTo("一"), "video.revision", equalTo(1), "script.fileName", equalTo("赵小禾.txt"));
    }

    @Test
    void anExactNameWinsOverASimilarOne() {
        // Given
        String id = Sheets.committed(
                Season.withQuota(1),
                List.of(List.of("姓名", "题目", "视频"), List.of("赵小禾", "一", "A.mp4"), List.of("钱小米", "二", "a.mp4")));

        // When, Then
        file(id, "a.mp4", Work.FILM, "video/mp4").then().statusCode(200);
        file(id, " A.MP4", Work.FILM, "video/mp4")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-file-ambiguous"))
                .body("detail", containsString("C2, C3"));
    }

    @Test
    void aFileThatNoRowNamesIsRefused() {
        // Given
        String id = Sheets.committed(Season.withQuota(1), Sheets.good(1));

        // When, Then
        file(id, "holiday.mp4", Work.FILM, "video/mp4")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-file-not-named"));
        as(Season.liaison())
                .body(Map.of())
                .post("/catalogues/" + id + "/files")
                .then()
                .statusCode(422);
    }

    @Test
    void filesComeAfterTheCommit() {
        // Given
        String id = Sheets.staged(Season.withQuota(1), Sheets.good(1));

        // When, Then
        file(id, "1.mp4", Work.FILM, "video/mp4")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-not-committed"));
    }

    @Test
    void filesOfACatalogueOfManyUnitsComeFromTheOrganiserAndFromEachUnit() {
        // Given
        byte[] sheet = Xlsx.ofRows(List.of(
                List.of("单位", "姓名", "题目", "视频"),
                List.of("市第一高级中学", "赵小禾", "一", "1.mp4"),
                List.of("西城区教育局", "钱小米", "二", "2.mp4")));
        String id = Sheets.send(Season.organiser(), Season.withQuota(1), sheet)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Season.organiser()).post("/catalogues/" + id + "/commit").then().statusCode(200);

        // When
        String upload = file(Season.organiser(), id, "1.mp4", Work.FILM, "video/mp4")
                .then()
                .statusCode(200)
                .extract()
                .path("upload.uploadId");

        // Then
        String url = as(Season.organiser())
                .body(Map.of("numbers", List.of(1)))
                .post("/uploads/" + upload + "/parts")
                .then()
                .statusCode(200)
                .extract()
                .path("urls.'1'");
        Work.send(url, Work.FILM);
        as(Season.organiser())
                .post("/uploads/" + upload + "/completion")
                .then()
                .statusCode(200)
                .body("title", equalTo("一"), "video.revision", equalTo(1));
        file(Season.liaison(), id, "2.mp4", Work.FILM, "video/mp4").then().statusCode(200);
        file(Season.liaison(), id, "1.mp4", Work.FILM, "video/mp4")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhanbo:problem:catalogue-file-not-named"));
        as(Season.liaison()).get("/catalogues/" + id).then().statusCode(404);
    }

    private static Response file(String id, String name, byte[] bytes, String contentType) {
        return file(Season.liaison(), id, name, bytes, contentType);
    }

    private static Response file(String token, String id, String name, byte[] bytes, String contentType) {
        Map<String, Object> file =
                new HashMap<>(Map.of("name", name, "size", bytes.length, "sha256", Work.sha256(bytes)));
        file.put("contentType", contentType);
        return as(token).body(file).post("/catalogues/" + id + "/files");
    }
}
