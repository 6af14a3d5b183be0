package io.zhanbo.submission.revision;

import static io.zhanbo.submission.Work.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionsTest extends InSeason {

    @Inject
    MediaService media;

    @Test
    void whatWasHandedInIsKeptWhateverIsChangedLater() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        int handedIn = work.see("version");
        media.checks(work, 1, 1, Verdict.REJECTED);
        work.withVideo();
        media.checks(work, 2, 1, Verdict.REVIEW);
        Map<String, Object> form = Work.form();
        form.put("title", "新标题");
        work.rewrite(form).then().statusCode(200);

        // When
        work.act("submission").then().statusCode(200);
        work.act(Season.liaison(), "rejection", "片中有商业广告").then().statusCode(200);

        // Then
        for (String reader : List.of(work.token(), Season.liaison(), Season.organiser())) {
            revisions(work, reader)
                    .statusCode(200)
                    .body("handIns.words.title", contains("老井边的法治课", "新标题"), "handIns.revision", contains(1, 2))
                    .body("handIns[0].version", equalTo(handedIn))
                    .body("handIns[0].script.sha256", equalTo(work.<String>see("script.sha256")))
                    .body("videos.revision", contains(1, 2), "videos.verdict", contains("REJECTED", "REJECTED"))
                    .body("videos.verified", contains(true, true), "videos[0].sha256", equalTo("0".repeat(64)))
                    .body(not(containsString("赵小禾")));
        }
        revisions(work, Season.otherLiaison()).statusCode(404);
    }

    @Test
    void beforeAnythingArrivedThereIsNothing() {
        // When, Then
        Work work = Work.drafted(Season.withQuota(1));
        revisions(work, work.token()).body("videos", hasSize(0), "handIns", hasSize(0));
        work.withVideo();
        revisions(work, work.token())
                .body("videos", hasSize(1), "videos[0].verdict", equalTo("CHECKING"))
                .body("videos[0].verified", equalTo(false), "videos[0].sha256", equalTo(Work.sha256(Work.FILM)));
    }

    private static ValidatableResponse revisions(Work work, String reader) {
        return as(reader).get("/entries/" + work.id + "/revisions").then();
    }
}
