package io.zhanbo.submission.entry;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionWindowTest {

    private static final Instant GRACE_ENDS = Season.CLOSES.plusSeconds(30);
    private static final Instant WINDOW_ENDS = GRACE_ENDS.plusSeconds(600);

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
    void graceMovesTheClosingSecondForEveryone() {
        // Given
        String contest = contest("PT30S", null);
        Work inTime = Work.ready(contest);
        Work late = Work.ready(contest);

        // When, Then
        as(Season.organiser())
                .get("/contests/" + contest)
                .then()
                .body("moments.closesAt", equalTo(GRACE_ENDS.toString()), "timeline.grace", equalTo("PT30S"));
        clock.set(GRACE_ENDS.plusMillis(999));
        inTime.act("submission").then().statusCode(200);
        clock.set(GRACE_ENDS.plusSeconds(1));
        late.act("submission").then().statusCode(409).body("closesAt", equalTo(GRACE_ENDS.toString()));
    }

    @Test
    void whatWasHandedInMayBeChangedAndDraftsMayNot() {
        // Given
        String contest = contest("PT30S", "PT10M");
        Work submitted = Work.submitted(contest);
        Work draft = Work.ready(contest);
        Map<String, Object> better = Work.form();
        better.put("title", "老井边的法治课（修订）");

        // When, Then
        submitted.rewrite(better).then().statusCode(409).body("type", endsWith("cannot-edit"));
        clock.set(GRACE_ENDS.plusSeconds(1));
        draft.rewrite(better).then().statusCode(409).body("type", endsWith("contest-closed"));
        draft.act("submission").then().statusCode(409);
        submitted.rewrite(better).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        submitted.withScript();
        as(submitted.token())
                .get("/entries/" + submitted.id + "/receipts")
                .then()
                .body("kind", contains("HANDED_IN", "REVISED", "REVISED"));
        clock.set(WINDOW_ENDS.plusMillis(999));
        submitted.withVideo();
        submitted.act("submission").then().statusCode(200).body("video.revision", equalTo(2));
        clock.set(WINDOW_ENDS.plusSeconds(1));
        submitted.rewrite(Work.form()).then().statusCode(409).body("type", endsWith("cannot-edit"));
        submitted.openUpload(Work.FILM).then().statusCode(409);
        assertThat(submitted.<String>see("title")).isEqualTo("老井边的法治课（修订）");
    }

    @Test
    void whatWasHandedInStaysCompleteAndWhatIsVouchedForStaysAsItIs() {
        // Given
        Work work = Work.submitted(contest(null, "PT10M"));
        Map<String, Object> without = Work.form();
        without.remove("title");
        Map<String, Object> elsewhere = Work.form();
        elsewhere.put("unitId", Season.OTHER_UNIT);
        clock.set(Season.CLOSES.plusSeconds(1));

        // When, Then
        work.rewrite(without).then().statusCode(422).body("missing", contains("title"));
        work.rewrite(elsewhere).then().statusCode(409).body("type", endsWith("contest-closed"));
        assertThat(work.<String>see("title")).isNotNull();
        work.vouch(Season.liaison()).then().statusCode(200);
        work.rewrite(Work.form()).then().statusCode(409).body("type", endsWith("cannot-edit"));
        work.act(Season.liaison(), "return", "请核对姓名").then().statusCode(200);
        work.rewrite(Work.form()).then().statusCode(200);
        work.act("submission").then().statusCode(200);
    }

    @Test
    void whatWasReturnedBeforeClosingIsADraftLikeAnyOther() {
        // Given
        Work work = Work.submitted(contest(null, "PT10M"));
        work.act(Season.liaison(), "return", "请核对姓名").then().statusCode(200).body("submittedAt", nullValue());

        // When
        clock.set(Season.CLOSES.plusSeconds(1));

        // Then
        work.rewrite(work.ownForm()).then().statusCode(409).body("type", endsWith("contest-closed"));
        work.openUpload(Work.FILM).then().statusCode(409).body("type", endsWith("contest-closed"));
        work.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void windowsEndBeforeNominationsDo() {
        as(Season.organiser())
                .body(definition("PT30S", "PT1H"))
                .put("/contests/contest-" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("field", equalTo("timeline.nominationsClose"));
        as(Season.organiser())
                .body(definition("-PT1S", null))
                .put("/contests/contest-" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("field", equalTo("timeline.grace"));
    }

    private static String contest(String grace, String revision) {
        String id = "contest-" + UUID.randomUUID();
        as(Season.organiser())
                .body(definition(grace, revision))
                .put("/contests/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> definition(String grace, String revision) {
        Map<String, Object> definition = Season.definition(2);
        Map<String, Object> timeline = new HashMap<>((Map<String, Object>) definition.get("timeline"));
        timeline.put("grace", grace);
        timeline.put("revision", revision);
        definition.put("timeline", timeline);
        return definition;
    }
}
