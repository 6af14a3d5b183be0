package io.zhanbo.submission.upload;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes exactly the calls that Uppy's {@code @uppy/aws-s3} makes for a file in parts, with the entry as its endpoint. */
@QuarkusTest
class UppyContractTest {

    private static final int PART = 8 << 20;
    private static final byte[] VIDEO = Arrays.copyOf(Work.FILM, PART + 1_000);

    @Inject
    MovableClock clock;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aFileGoesUpInPartsAfterAReloadToo() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Response created =
                create(work, "video/mp4").then().statusCode(200).extract().response();
        String upload = created.path("uploadId");
        String key = created.path("key");

        // When: the first part, then the page is reloaded
        Work.send(sign(work, upload, key, 1), Arrays.copyOf(VIDEO, PART));
        call(work, key)
                .get("/" + upload)
                .then()
                .statusCode(200)
                .body("PartNumber", contains(1), "Size", contains(PART), "ETag", everyItem(not(emptyString())));
        Work.send(sign(work, upload, key, 2), Arrays.copyOfRange(VIDEO, PART, VIDEO.length));
        List<Map<String, Object>> parts = call(work, key).get("/" + upload).path("");

        // Then
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(part).containsOnlyKeys("PartNumber", "Size", "ETag"));
        call(work, key)
                .body(Map.of("parts", parts))
                .post("/" + upload + "/complete")
                .then()
                .statusCode(200)
                .body("location", endsWith("/submission/entries/" + work.id), "key", equalTo(key));
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
    }

    @Test
    void anotherDeviceFindsEverythingToGoOn() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Response created = create(work, "").then().statusCode(200).extract().response();

        // When, Then
        String upload = work.see("openUpload");
        as(work.token())
                .get("/uploads/" + upload)
                .then()
                .body(
                        "uploadId",
                        equalTo(created.<String>path("uploadId")),
                        "key",
                        equalTo(created.<String>path("key")))
                .body("sha256", equalTo(Work.sha256(VIDEO)), "size", equalTo(VIDEO.length));
    }

    @Test
    void anUploadIsCancelled() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Response created =
                create(work, "video/quicktime").then().statusCode(200).extract().response();
        String upload = created.path("uploadId");

        // When
        call(work, created.path("key"))
                .delete("/" + upload)
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of()));

        // Then
        assertThat(work.<Object>see("openUpload")).isNull();
        call(work, created.path("key")).get("/" + upload).then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void withoutItsKeyOrByAStrangerAnUploadIsNotFound() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        Response created =
                create(work, "video/mp4").then().statusCode(200).extract().response();
        String upload = created.path("uploadId");

        // When, Then
        call(work, "video-else").get("/" + upload).then().statusCode(404);
        call(work, created.path("key")).get("/" + upload + "/2").then().statusCode(200);
        call(work, created.path("key")).get("/" + upload + "/3").then().statusCode(422);
        as(Tokens.of("stranger", "contestant"))
                .queryParam("key", created.<String>path("key"))
                .get("/entries/" + work.id + "/s3/multipart/" + upload)
                .then()
                .statusCode(404);
        create(work, "text/html").then().statusCode(422).body("field", equalTo("contentType"));
        as(work.token())
                .body(Map.of("filename", "a.mp4", "type", "video/mp4"))
                .post("/entries/" + work.id + "/s3/multipart")
                .then()
                .statusCode(422)
                .body("field", equalTo("size"));
    }

    private static Response create(Work work, String type) {
        return as(work.token())
                .body(Map.of(
                        "filename",
                        "老井边的法治课.mp4",
                        "type",
                        type,
                        "metadata",
                        Map.of(
                                "size", String.valueOf(VIDEO.length),
                                "sha256", Work.sha256(VIDEO),
                                "name", "老井边的法治课.mp4")))
                .post("/entries/" + work.id + "/s3/multipart");
    }

    private static String sign(Work work, String upload, String key, int number) {
        return call(work, key)
                .get("/" + upload + "/" + number)
                .then()
                .statusCode(200)
                .extract()
                .path("url");
    }

    private static RequestSpecification call(Work work, String key) {
        return as(work.token())
                .basePath("/submission/entries/" + work.id + "/s3/multipart")
                .queryParam("key", key);
    }
}
