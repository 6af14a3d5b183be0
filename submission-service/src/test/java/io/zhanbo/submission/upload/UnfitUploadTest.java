package io.zhanbo.submission.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnfitUploadTest {

    private static final byte[] DOCUMENT = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};

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
    void aDocumentNamedLikeAVideoIsGivenUpAndCanBeReplaced() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withVideo();
        String upload =
                work.openUpload(DOCUMENT).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), DOCUMENT);

        // When
        work.complete(upload)
                .then()
                .statusCode(422)
                .body("type", endsWith("upload-not-a-video"), "kind", equalTo("ARCHIVE"))
                .body("detail", containsString("办公文档"));

        // Then
        assertThat(work.<Integer>see("video.revision")).isEqualTo(1);
        assertThat(work.<Object>see("openUpload")).isNull();
        work.complete(upload).then().statusCode(409).body("state", equalTo("ABORTED"));
        work.withVideo();
        assertThat(work.<Integer>see("video.revision")).isEqualTo(2);
    }
}
