package io.zhanbo.submission.invitation;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account goes on elsewhere without its login. */
@QuarkusTest
class OwnInvitationTest extends InSeason {

    @Test
    void anAccountsCapabilityReachesNothingElseOfTheAccount() {
        // Given
        Work shared = Work.drafted(Season.withQuota(1));
        String elsewhere = Season.withQuota(1);
        String other = as(shared.token())
                .body(Work.form())
                .post("/contests/" + elsewhere + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Guest guest = Guest.invited(shared.act("invitation"));

        // When, Then
        guest.see(shared.id).then().statusCode(200);
        guest.see(other).then().statusCode(404);
        guest.call().body(Work.form()).put("/entries/" + other).then().statusCode(404);
        guest.call()
                .body(Map.of("size", 10, "sha256", "a".repeat(64), "contentType", "video/mp4"))
                .post("/entries/" + other + "/uploads")
                .then()
                .statusCode(404);
        guest.call().get("/entries").then().body("id", contains(shared.id));
        guest.begin(Season.withQuota(1), Work.form()).then().statusCode(403);
    }

    @Test
    void anUploadGoesOnElsewhereWithoutTheLogin() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        byte[] video = new byte[(8 << 20) + 100];
        System.arraycopy(Work.FILM, 0, video, 0, Work.FILM.length);
        String upload = work.openUpload(video).then().statusCode(201).extract().path("uploadId");
        Guest elsewhere = Guest.invited(work.act("invitation"));
        Work.send(work.partUrl(upload, 1), Arrays.copyOf(video, 8 << 20));
        String expired = Jwt.subject(work.contestant)
                .groups("contestant")
                .audience("zhanbo")
                .expiresAt(1)
                .sign();

        // When
        as(expired).get("/uploads/" + upload).then().statusCode(401);
        String open = elsewhere.see(work.id).then().statusCode(200).extract().path("openUpload");
        elsewhere.call().get("/uploads/" + open).then().statusCode(200).body("parts.number", contains(1));
        Work.send(elsewhere.partUrl(open, 2), new byte[100]);
        elsewhere
                .call()
                .post("/uploads/" + open + "/completion")
                .then()
                .statusCode(200)
                .body("video.revision", equalTo(1));

        // Then
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
    }
}
