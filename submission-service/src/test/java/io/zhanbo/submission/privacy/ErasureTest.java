package io.zhanbo.submission.privacy;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.PersonErased;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.removal.Sweeping;
import io.zhanbo.testing.Events;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Inject
    EntityManager database;

    @Inject
    ObjectStore store;

    @Inject
    @Received
    Event<Record> observers;

    @Inject
    Sweeping sweeping;

    @Inject
    EraseExpired eraseExpired;

    @Inject
    TellAgain tellAgain;

    @Test
    void aNominatedEntryLeavesTheContestAndItsPeopleAreGone() {
        // Given
        Work work = nominated();
        String original = events.await(
                        VideoUploaded.class, event -> event.entryId().equals(work.id))
                .original()
                .key();
        String script = column("script_key", work);
        clock.advance(Duration.ofMinutes(16));
        sweeping.sweep();

        // When
        var answer = as(work.token()).body("{}").post("/entries/" + work.id + "/erasure");

        // Then
        answer.then()
                .statusCode(202)
                .body("filesLeft", equalTo(2), "complete", equalTo(false))
                .body("acknowledged.media", nullValue());
        EntryWithdrawn left =
                events.await(EntryWithdrawn.class, event -> event.entryId().equals(work.id));
        PersonErased erased =
                events.await(PersonErased.class, event -> event.entryId().equals(work.id));
        assertThat(erased.version()).isGreaterThan(left.version());
        events.await(EntryErased.class, event -> event.entryId().equals(work.id));
        as(work.token())
                .get("/entries/" + work.id)
                .then()
                .body("state", equalTo("WITHDRAWN"), "title", nullValue(), "description", nullValue())
                .body("contestant.name", nullValue(), "contestant.phone", nullValue(), "instructorName", nullValue())
                .body("video", nullValue(), "script", nullValue(), "consents", empty());
        as(work.token()).get("/entries/" + work.id + "/receipts").then().body("size()", equalTo(0));
        assertThat(keysOf(work)).isZero();
        sweeping.sweep();
        assertThat(store.size(Bucket.ORIGINALS, original)).isEmpty();
        assertThat(store.size(Bucket.ORIGINALS, script)).isEmpty();
        as(work.token()).get("/entries/" + work.id + "/erasure").then().body("filesLeft", equalTo(0));
        assertThat(journal.actions(work)).endsWith("withdrawn", "erased");
        freed(work);
    }

    @Test
    void itIsCompleteOnceEveryServiceHasAcknowledged() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        erase(Season.organiser(), work, "家长要求").then().statusCode(202).body("filesLeft", equalTo(0));
        Instant done = Season.START.plusSeconds(60);

        // When
        for (String service : List.of("media", "judging", "showcase")) {
            events.send(work.id, new ErasureDone(work.id, work.contestId, service, done));
        }

        // Then
        Awaitility.await()
                .untilAsserted(() -> as(work.token())
                        .get("/entries/" + work.id + "/erasure")
                        .then()
                        .statusCode(200)
                        .body("complete", equalTo(true), "acknowledged.judging", notNullValue()));
    }

    @Test
    void anOrganiserHasToSayWhyAndNobodyElseMay() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        erase(Season.organiser(), work, " ").then().statusCode(422).body("type", endsWith("text-missing"));
        erase(Season.liaison(), work, "不再需要").then().statusCode(403);
        as(work.token()).get("/entries/" + work.id + "/erasure").then().statusCode(404);
        assertThat(work.<String>see("contestant.name")).isEqualTo("赵小禾");
    }

    @Test
    void onceMoreChangesNothing() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        erase(work.token(), work, "").then().statusCode(202);

        // When
        var again = erase(Season.organiser(), work, "再删一次");

        // Then
        again.then().statusCode(202);
        assertThat(journal.actions(work)).containsExactly("drafted", "withdrawn", "erased");
    }

    @Test
    void newsThatComesLateBringsNothingBack() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        erase(work.token(), work, "").then().statusCode(202);

        // When
        QuarkusTransaction.requiringNew()
                .run(() -> observers.fire(new VideoChecked(
                        work.id, work.contestId, 1, 1, Verdict.ACCEPTED, List.of(), "0".repeat(64), null)));

        // Then
        assertThat(rows("verified_video where id like :entry || '/%'", work.id)).isZero();
        assertThat(work.<Object>see("video")).isNull();
    }

    @Test
    void anUploadOnItsWayIsGivenUp() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String upload =
                work.openUpload(Work.FILM).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), Work.FILM);

        // When
        erase(work.token(), work, "").then().statusCode(202);

        // Then
        sweeping.sweep();
        as(work.token()).get("/entries/" + work.id + "/erasure").then().body("filesLeft", equalTo(0));
        work.complete(upload).then().statusCode(409);
    }

    @Test
    void aScriptThatWasReplacedGoesToo() {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        String first = column("script_key", work);
        work.withScript();
        assertThat(store.size(Bucket.ORIGINALS, first)).isPresent();

        // When
        as(work.token())
                .body("{}")
                .post("/entries/" + work.id + "/erasure")
                .then()
                .statusCode(202);

        // Then
        sweeping.sweep();
        assertThat(store.size(Bucket.ORIGINALS, first)).isEmpty();
    }

    @Test
    void aContestKeepsNobodyLongerThanItSays() {
        // Given
        Work kept = Work.drafted(Season.withQuota(1));
        Work expiring = Work.drafted(Season.withRetention("P6M"));
        String contact = named(kept);
        String unwanted = named(expiring);
        Instant end = Season.START.plusSeconds(30 * 86_400L);

        // When
        clock.set(end.plusSeconds(100 * 86_400L));
        eraseExpired.sweep();
        String before = expiring.see("contestant.name");
        clock.set(end.plusSeconds(190 * 86_400L));
        eraseExpired.sweep();

        // Then
        assertThat(before).isEqualTo("赵小禾");
        assertThat(expiring.<String>see("contestant.name")).isNull();
        assertThat(kept.<String>see("contestant.name")).isEqualTo("赵小禾");
        assertThat(reachable(kept, contact)).isEqualTo(3);
        assertThat(reachable(expiring, unwanted)).isZero();
        assertThat(journal.everything())
                .anyMatch(line ->
                        line.contains(expiring.id) && line.contains("retention over") && line.contains("system"));
    }

    @Test
    void thatPeopleAreGoneIsSaidOnceMoreWhereAWordWouldOtherwiseStayTheLast() {
        // Given
        Work next = Work.drafted(Season.withQuota(1));
        Work work = Work.drafted(Season.withQuota(1));
        erase(work.token(), work, "").then().statusCode(202);
        tellAgain.sweep();

        // When
        clock.advance(Duration.ofHours(3));
        tellAgain.sweep();
        tellAgain.sweep();

        // Then
        erase(next.token(), next, "").then().statusCode(202);
        events.await(PersonErased.class, event -> event.entryId().equals(next.id));
        Awaitility.await().until(() -> said(work), count -> count == 2);
    }

    private long said(Work work) {
        return events.seen(PersonErased.class).stream()
                .filter(event -> event.entryId().equals(work.id))
                .count();
    }

    /** Gives the entry an invitation, and its unit a contact who wants no mail; returns the contact's id. */
    private String named(Work work) {
        Season.contact(work.contestId, "zhou@example.org");
        work.act("invitation").then().statusCode(201);
        String contact = QuarkusTransaction.requiringNew()
                .call(() ->
                        (String) database.createNativeQuery("select id from unit_contact where contest_id = :contest")
                                .setParameter("contest", work.contestId)
                                .getSingleResult());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into notice_opt_out values ('contact:' || :contact, now())")
                        .setParameter("contact", contact)
                        .executeUpdate());
        return contact;
    }

    private long reachable(Work work, String contact) {
        return rows("unit_contact where contest_id = :entry", work.contestId)
                + rows("invitation where contest_id = :entry", work.contestId)
                + rows("notice_opt_out where recipient = 'contact:' || :entry", contact);
    }

    private void freed(Work work) {
        Work next = vouched(work.contestId);
        next.act(Season.liaison(), "nomination").then().statusCode(200);
    }

    private Work nominated() {
        Work work = vouched(Season.withQuota(1));
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        return work;
    }

    private Work vouched(String contest) {
        Work work = Work.submitted(contest);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        return work;
    }

    private static Response erase(String token, Work work, String reason) {
        return as(token).body(Map.of("reason", reason)).post("/entries/" + work.id + "/erasure");
    }

    private long keysOf(Work work) {
        return rows("person_key where entry_id = :entry", work.id);
    }

    private long rows(String from, String entryId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + from)
                                .setParameter("entry", entryId)
                                .getSingleResult())
                        .longValue());
    }

    private String column(String name, Work work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("select " + name + " from entry where id = :entry")
                        .setParameter("entry", work.id)
                        .getSingleResult());
    }
}
