package io.zhanbo.submission.receipt;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptTest {

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
    private static final String X509 = "302a300506032b6570032100";

    @Inject
    MovableClock clock;

    @Inject
    MediaService media;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START.plusMillis(123_456));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void everyHandInGetsAReceiptThatHoldsOffline() throws Exception {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When
        String receipt = receipts(work).get(0);
        JsonPath claims = verifiedOffline(receipt);

        // Then
        assertThat(claims.getString("kind")).isEqualTo("HANDED_IN");
        assertThat(claims.getString("entry")).isEqualTo(work.id);
        assertThat(claims.getString("contest")).isEqualTo(work.contestId);
        assertThat(claims.getInt("rules")).isEqualTo(1);
        assertThat(claims.getString("handedInAt")).isEqualTo("2030-04-01T08:02:03+08:00");
        assertThat(claims.getString("zone")).isEqualTo("Asia/Shanghai");
        assertThat(claims.getString("video.sha256")).isEqualTo(Work.sha256(Work.FILM));
        assertThat(claims.getInt("video.revision")).isEqualTo(1);
        assertThat(claims.getBoolean("video.verified")).isFalse();
        assertThat(claims.getString("script.sha256")).isEqualTo(work.<String>see("script.sha256"));
        assertThat(claims.prettify()).doesNotContain("赵小禾", "钱老师", work.phone);
        verify(receipt).then().body("valid", equalTo(true), "claims.number", equalTo(claims.getInt("number")));
        as(Season.liaison()).get("/entries/" + work.id + "/receipts").then().statusCode(200);
        as(Season.otherLiaison())
                .get("/entries/" + work.id + "/receipts")
                .then()
                .statusCode(404);
    }

    @Test
    void onceTheChecksHaveReadTheVideoASecondReceiptHasItsTrueDigest() throws Exception {
        // Given
        Work work = Work.submitted(Season.withQuota(1));

        // When
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        media.checks(work, 1, 2, Verdict.REVIEW);

        // Then
        assertThat(receipts(work)).hasSize(2);
        JsonPath first = verifiedOffline(receipts(work).get(0));
        JsonPath second = verifiedOffline(receipts(work).get(1));
        assertThat(second.getString("kind")).isEqualTo("VIDEO_VERIFIED");
        assertThat(second.getBoolean("video.verified")).isTrue();
        assertThat(second.getString("video.sha256")).isEqualTo("0".repeat(64));
        assertThat(second.getString("video.claimedSha256")).isEqualTo(Work.sha256(Work.FILM));
        assertThat(second.getString("handedInAt")).isEqualTo(first.getString("handedInAt"));
        assertThat(second.getInt("number")).isGreaterThan(first.getInt("number"));
    }

    @Test
    void oneForARevisionHasItsSecondAndTheNewDigests() throws Exception {
        // Given
        Work work = Work.submitted(Season.of(Season.timed(1, Map.of("revision", "PT10M"))));
        byte[] script = "各位老师好，今天我换一个故事。".getBytes(StandardCharsets.UTF_8);
        clock.set(Season.CLOSES.plusSeconds(60));
        String url =
                work.announce("b.txt", script).then().statusCode(200).extract().path("url");
        Work.send(url, script);

        // When
        work.act("script/completion").then().statusCode(200);
        clock.set(Season.CLOSES.plusSeconds(90));
        media.checks(work, 1, 1, Verdict.ACCEPTED);

        // Then
        JsonPath handedIn = verifiedOffline(receipts(work).get(0));
        assertThat(handedIn.getString("revisedAt")).isNull();
        for (int later = 1; later < 3; later++) {
            JsonPath revised = verifiedOffline(receipts(work).get(later));
            assertThat(revised.getString("handedInAt")).isEqualTo(handedIn.getString("handedInAt"));
            assertThat(revised.getString("revisedAt")).isEqualTo("2030-04-01T09:01:00+08:00");
            assertThat(revised.getString("script.sha256")).isEqualTo(Work.sha256(script));
            assertThat(revised.getInt("script.size")).isEqualTo(script.length);
        }
        JsonPath revised = verifiedOffline(receipts(work).get(1));
        assertThat(revised.getString("kind")).isEqualTo("REVISED");
        assertThat(revised.getString("video.sha256")).isEqualTo(Work.sha256(Work.FILM));
        assertThat(handedIn.getString("script.sha256")).isNotEqualTo(Work.sha256(script));
    }

    @Test
    void aVideoCheckedBeforeIsConfirmedAtOnce() throws Exception {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.ACCEPTED);

        // When
        work.act("submission").then().statusCode(200);

        // Then
        assertThat(receipts(work)).hasSize(1);
        assertThat(verifiedOffline(receipts(work).get(0)).getBoolean("video.verified"))
                .isTrue();
    }

    @Test
    void aRefusedHandInGetsNone() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        work.act("submission").then().statusCode(409);

        // Then
        assertThat(receipts(work)).isEmpty();
    }

    @Test
    void whatWasAlteredOrSignedByOthersIsNoReceipt() throws Exception {
        // Given
        String[] parts = receipts(Work.submitted(Season.withQuota(1))).get(0).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String later = base64(claims.replace("2030-04-01", "2030-03-01"));
        OctetKeyPairJsonWebKey foreign = OkpJwkGenerator.generateJwk("Ed25519");
        JsonWebSignature forged = new JsonWebSignature();
        forged.setAlgorithmHeaderValue("EdDSA");
        forged.setKeyIdHeaderValue(keys().getString("keys[0].kid"));
        forged.setKey(foreign.getPrivateKey());
        forged.setPayload(claims);

        // When, Then
        for (String forgery : List.of(
                parts[0] + "." + later + "." + parts[2],
                base64("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                forged.getCompactSerialization(),
                "no receipt",
                "")) {
            verify(forgery).then().statusCode(200).body("valid", equalTo(false), "claims", nullValue());
        }
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/receipts/verification")
                .then()
                .body("valid", equalTo(false));
    }

    @Test
    void onlyPublicHalvesArePublished() {
        assertThat(keys().<Map<String, ?>>getList("keys"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key).containsOnlyKeys("kty", "crv", "x", "kid"));
    }

    /** With nothing but the platform's own classes, as anyone could. */
    private static JsonPath verifiedOffline(String receipt) throws Exception {
        String[] parts = receipt.split("\\.");
        JsonPath header = new JsonPath(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8));
        assertThat(header.getString("alg")).isEqualTo("EdDSA");
        String x = keys().param("kid", header.getString("kid")).getString("keys.find { it.kid == kid }.x");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey(Base64.getUrlDecoder().decode(x)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return new JsonPath(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }

    private static PublicKey publicKey(byte[] x) throws Exception {
        byte[] encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(x));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static JsonPath keys() {
        return given().get("/receipts/keys").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> receipts(Work work) {
        return as(work.token())
                .get("/entries/" + work.id + "/receipts")
                .then()
                .statusCode(200)
                .extract()
                .path("receipt");
    }

    private static Response verify(String receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt))
                .post("/receipts/verification");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
