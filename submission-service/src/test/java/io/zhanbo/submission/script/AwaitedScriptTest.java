package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.contest.ScriptLength;
import io.zhanbo.submission.removal.Sweeping;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing that was sent stays where nobody knows of it. */
@QuarkusTest
class AwaitedScriptTest extends InSeason {

    private static final Duration ADDRESS_AND_MORE = Duration.ofMinutes(16);

    @Inject
    ObjectStore store;

    @Inject
    Sweeping sweeping;

    @Inject
    SweepScripts sweepScripts;

    @Inject
    KeepScript keepScript;

    @Test
    void whatWasAnnouncedTwiceAndSentAgainIsGoneAfterAnErasure() {
        // Given
        List<String> before = scripts();
        Work work = Work.drafted(Season.withQuota(1));
        byte[] first = Scripts.utf8("Once upon a time");
        byte[] second = Scripts.utf8(Scripts.WORDS);
        String forgotten = announced(work, first);
        Work.send(forgotten, first);
        String used = announced(work, second);
        Work.send(used, second);
        work.act("script/completion").then().statusCode(200);
        Work.send(forgotten, first);
        Work.send(used, second);
        assertThat(added(before)).hasSize(3);

        // When
        as(work.token())
                .body("{}")
                .post("/entries/" + work.id + "/erasure")
                .then()
                .statusCode(202);
        clock.advance(ADDRESS_AND_MORE);
        sweeping.sweep();

        // Then
        assertThat(added(before)).isEmpty();
        as(work.token()).get("/entries/" + work.id + "/erasure").then().body("filesLeft", equalTo(0));
    }

    @Test
    void whatNeverComesIsGivenUp() {
        // Given
        List<String> before = scripts();
        Work work = Work.drafted(Season.withQuota(1));
        byte[] script = Scripts.utf8(Scripts.WORDS);
        Work.send(announced(work, script), script);

        // When
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        sweepScripts.sweep();
        sweeping.sweep();

        // Then
        clock.set(Season.START);
        work.act("script/completion").then().statusCode(409).body("type", endsWith("script-not-arrived"));
        assertThat(added(before)).isEmpty();
    }

    @Test
    void whatAProcessLeftThatDiedBeforeTheEntryHadItIsFound() {
        // Given
        List<String> before = scripts();
        Work work = Work.drafted(Season.withQuota(1));
        byte[] script = Scripts.utf8(Scripts.WORDS);
        String key = "script-" + UUID.randomUUID();
        store.put(Bucket.WORK, key, script, "text/plain");
        ScriptForm form = new ScriptForm("a.txt", script.length, Work.sha256(script));
        keepScript.keep(new ExpectedScript(work.id, key, form, new ScriptLength(0, 1_000)));
        store.delete(Bucket.WORK, key);
        sweeping.sweep();
        assertThat(added(before)).hasSize(1);

        // When
        clock.advance(Duration.ofHours(1));
        sweeping.sweep();

        // Then
        assertThat(added(before)).isEmpty();
    }

    @Test
    void whatItsEntryHasStays() {
        // Given
        List<String> before = scripts();
        Work.drafted(Season.withQuota(1)).withScript();

        // When
        clock.advance(Duration.ofDays(2));
        sweepScripts.sweep();
        sweeping.sweep();

        // Then
        assertThat(added(before)).hasSize(1);
    }

    private static String announced(Work work, byte[] script) {
        return work.announce("a.txt", script).then().statusCode(200).extract().path("url");
    }

    private List<String> scripts() {
        List<String> keys = new ArrayList<>(store.list(Bucket.WORK, "script-"));
        keys.addAll(store.list(Bucket.ORIGINALS, "script-"));
        return keys;
    }

    private List<String> added(List<String> before) {
        List<String> keys = scripts();
        keys.removeAll(before);
        return keys;
    }
}
