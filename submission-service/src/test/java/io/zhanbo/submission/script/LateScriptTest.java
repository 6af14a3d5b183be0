package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A script that was there in time holds, though looking at it takes until after the end. */
@QuarkusTest
class LateScriptTest extends InSeason {

    private static final byte[] SCRIPT = Scripts.utf8("各位老师好，今天我换一个故事。");
    private static final Instant WINDOW_ENDS = Season.CLOSES.plusSeconds(600);

    @Inject
    EntityManager database;

    @Test
    void aDraftCanStillBeHandedInAndNotBeChanged() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withVideo();
        accepted(work, Season.CLOSES.plusMillis(999));
        clock.set(Season.CLOSES.plusSeconds(20));

        // When
        work.act("script/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"), "script.sha256", equalTo(Work.sha256(SCRIPT)));

        // Then
        as(work.token())
                .get("/entries/" + work.id + "/deadline")
                .then()
                .body("lateUntil", equalTo(Season.NOMINATIONS_CLOSE.toString()));
        work.rewrite(work.ownForm()).then().statusCode(409).body("type", endsWith("contest-closed"));
        work.announce("b.txt", SCRIPT).then().statusCode(409).body("type", endsWith("contest-closed"));
        clock.set(Season.NOMINATIONS_CLOSE.plusMillis(999));
        work.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        as(work.token()).get("/entries/" + work.id + "/deadline").then().body("lateUntil", nullValue());
    }

    @Test
    void whatWasHandedInStaysSoWithTheNewScript() {
        // Given
        Work work = Work.submitted(withRevision());
        clock.set(Season.CLOSES.plusSeconds(60));
        accepted(work, WINDOW_ENDS.plusMillis(999));
        clock.set(WINDOW_ENDS.plusSeconds(60));

        // When
        work.act("script/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"), "script.sha256", equalTo(Work.sha256(SCRIPT)));

        // Then
        as(work.token()).get("/entries/" + work.id + "/receipts").then().body("kind", contains("HANDED_IN", "REVISED"));
        as(work.token())
                .get("/entries/" + work.id + "/revisions")
                .then()
                .body(
                        "handIns.handedInAt",
                        contains(
                                Season.START.toString(),
                                WINDOW_ENDS.plusMillis(999).toString()));
    }

    @Test
    void whatIsFrozenIsNotChangedByWhatWasThereInTime() {
        // Given
        Work work = Work.submitted(withRevision());
        clock.set(Season.CLOSES.plusSeconds(60));
        accepted(work, WINDOW_ENDS);

        // When
        clock.set(Season.NOMINATIONS_CLOSE.plusSeconds(1));

        // Then
        work.act("script/completion").then().statusCode(409).body("type", endsWith("cannot-edit"));
        assertThat(work.<String>see("script.sha256")).isNotEqualTo(Work.sha256(SCRIPT));
    }

    @Test
    void anExtensionForOneIsGoodForOneAllTheSame() {
        // Given
        String contest = Season.withQuota(1);
        Work late = Work.drafted(contest).withVideo();
        Work faster = Work.ready(contest);
        Map<String, Object> extension = Map.of(
                "unitId",
                Season.UNIT,
                "until",
                WINDOW_ENDS,
                "oneUse",
                true,
                "reason",
                "停电",
                "requestedBy",
                "liaison-1");
        as(Season.organiser())
                .body(extension)
                .post("/contests/" + contest + "/extensions")
                .then()
                .statusCode(201);
        accepted(late, WINDOW_ENDS);
        clock.set(WINDOW_ENDS.plusSeconds(60));
        late.act("script/completion").then().statusCode(200);

        // When
        clock.set(WINDOW_ENDS);
        faster.act("submission").then().statusCode(200);
        clock.set(WINDOW_ENDS.plusSeconds(61));

        // Then
        late.act("submission").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    @Test
    void anotherFileThanAnnouncedDoesNotCountAsArrived() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withVideo();
        clock.set(Season.CLOSES);
        String url = announced(work);
        Work.send(url, Scripts.utf8("各位老师好，今天我换一个故亊。"));
        work.act("script/completion").then().statusCode(422).body("field", equalTo("sha256"));

        // When
        clock.set(Season.CLOSES.plusSeconds(1));
        Work.send(url, SCRIPT);

        // Then
        work.act("script/completion").then().statusCode(409).body("type", endsWith("contest-closed"));
    }

    /** Sent, and accepted at that moment, but not looked at. */
    private void accepted(Work work, Instant at) {
        Work.send(announced(work), SCRIPT);
        QuarkusTransaction.requiringNew()
                .run(() -> database.find(ScriptUpload.class, work.id).accept(at));
    }

    private static String announced(Work work) {
        return work.announce("b.txt", SCRIPT).then().statusCode(200).extract().path("url");
    }

    private static String withRevision() {
        return Season.of(Season.timed(1, Map.of("revision", "PT10M")));
    }
}
