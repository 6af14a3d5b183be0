package io.zhanbo.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.testing.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A contestant at work on an entry, through the public API and presigned addresses alone. */
public final class Work {

    /** What is shown of the phone of anyone in these tests. */
    public static final String MASKED_PHONE = "139****1234";

    /** What every MP4 begins with. */
    public static final byte[] FILM =
            "\0\0\0\u0018ftypisom\0\0\0\0isommp42 and no more".getBytes(StandardCharsets.US_ASCII);

    private static final AtomicInteger PHONES = new AtomicInteger();

    private static final HttpClient STORAGE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public final String contestId;
    public final String contestant = "contestant-" + UUID.randomUUID();
    public final String phone = newPhone();
    public String id;

    private Work(String contestId) {
        this.contestId = contestId;
    }

    /** A contestant who has nothing yet. */
    public static Work in(String contestId) {
        return new Work(contestId);
    }

    public static Work drafted(String contestId) {
        Work work = in(contestId);
        work.id = work.begin(work.ownForm()).then().statusCode(201).extract().path("id");
        return work;
    }

    /** With script and a small video, not yet handed in. */
    public static Work ready(String contestId) {
        return drafted(contestId).withScript().withVideo();
    }

    public static Work submitted(String contestId) {
        Work work = ready(contestId);
        work.act("submission").then().statusCode(200);
        return work;
    }

    /** Of another unit than {@link Season#UNIT}. */
    public static Work submitted(String contestId, String unitId) {
        Work work = in(contestId);
        Map<String, Object> form = form();
        form.put("unitId", unitId);
        work.id = work.begin(form).then().statusCode(201).extract().path("id");
        work.withScript().withVideo().act("submission").then().statusCode(200);
        return work;
    }

    /** The form as the contestant filled it in. */
    public Map<String, Object> ownForm() {
        Map<String, Object> form = form();
        form.put("contestant", Map.of("name", "赵小禾", "phone", phone, "minor", false));
        return form;
    }

    /** Of someone nobody has heard of: each has a phone of their own. */
    public static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "老井边的法治课");
        form.put("description", "一位退休法官回村，给孩子们讲身边的法。");
        form.put("topic", "rule-of-law");
        form.put("form", "micro-story");
        form.put("unitId", Season.UNIT);
        form.put("contestant", Map.of("name", "赵小禾", "phone", newPhone(), "minor", false));
        form.put("instructorName", "钱老师");
        form.put("consents", List.of("SITE", "FEED"));
        return form;
    }

    private static String newPhone() {
        return "139 %04d 1234".formatted(PHONES.getAndIncrement());
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public String token() {
        return Tokens.of(contestant, "contestant");
    }

    public Response begin(Map<String, Object> form) {
        return as(token()).body(form).post("/contests/" + contestId + "/entries");
    }

    public Response rewrite(Map<String, Object> form) {
        return as(token()).body(form).put("/entries/" + id);
    }

    public Response act(String act) {
        return act(token(), act);
    }

    public Response act(String token, String act) {
        return as(token).post("/entries/" + id + "/" + act);
    }

    public Response act(String token, String act, String reason) {
        return as(token).body(Map.of("reason", reason)).post("/entries/" + id + "/" + act);
    }

    /** With everything confirmed that a contest asks by itself. */
    public Response vouch(String token) {
        return vouch(token, "authenticity", "content", "guardian-consent", "music-and-pictures");
    }

    public Response vouch(String token, String... confirmed) {
        return as(token).body(Map.of("confirmed", List.of(confirmed))).post("/entries/" + id + "/vouching");
    }

    public <T> T see(String path) {
        return as(token())
                .get("/entries/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    public Work withScript() {
        byte[] script = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);
        String url = announce("稿件.txt", script).then().statusCode(200).extract().path("url");
        send(url, script);
        act("script/completion").then().statusCode(200);
        return this;
    }

    public Response announce(String fileName, byte[] script) {
        return as(token())
                .body(Map.of("fileName", fileName, "size", script.length, "sha256", sha256(script)))
                .post("/entries/" + id + "/script");
    }

    public Work withVideo() {
        String uploadId = openUpload(FILM).then().statusCode(201).extract().path("uploadId");
        send(partUrl(uploadId, 1), FILM);
        complete(uploadId).then().statusCode(200);
        return this;
    }

    public Response openUpload(byte[] video) {
        return openUpload(video.length, sha256(video));
    }

    public Response openUpload(long size, String sha256) {
        return as(token())
                .body(Map.of("size", size, "sha256", sha256, "contentType", "video/mp4"))
                .post("/entries/" + id + "/uploads");
    }

    public Response sign(String uploadId, Integer... numbers) {
        return as(token()).body(Map.of("numbers", List.of(numbers))).post("/uploads/" + uploadId + "/parts");
    }

    public String partUrl(String uploadId, int number) {
        return sign(uploadId, number).then().statusCode(200).extract().path("urls.'" + number + "'");
    }

    public Response complete(String uploadId) {
        return as(token()).post("/uploads/" + uploadId + "/completion");
    }

    /** Sends bytes to a presigned address, as a browser does. */
    public static void send(String url, byte[] bytes) {
        try {
            HttpRequest put = HttpRequest.newBuilder(URI.create(url))
                    .PUT(BodyPublishers.ofByteArray(bytes))
                    .build();
            assertThat(STORAGE.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
