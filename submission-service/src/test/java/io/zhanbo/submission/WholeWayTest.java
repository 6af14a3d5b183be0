package io.zhanbo.submission;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntrySubmitted;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WholeWayTest extends InSeason {

    private static final int PART = 8 << 20;

    @Inject
    Events events;

    @Inject
    MediaService media;

    @Inject
    ObjectStore store;

    @Inject
    JournalReader journal;

    @Test
    void fromDraftToTheFinal() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        byte[] video = new byte[PART + (5 << 20) + 17];
        new Random(7).nextBytes(video);
        System.arraycopy(Work.FILM, 0, video, 0, Work.FILM.length);

        // When: the line breaks after the second part; another session finds the upload and sends the rest
        String begun = work.openUpload(video)
                .then()
                .statusCode(201)
                .body("partSize", equalTo(PART), "partCount", equalTo(2))
                .extract()
                .path("uploadId");
        Work.send(work.partUrl(begun, 2), Arrays.copyOfRange(video, PART, video.length));
        String found = work.see("openUpload");
        as(work.token())
                .get("/uploads/" + found)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"), "parts.number", contains(2), "parts", hasSize(1));
        work.complete(found)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:upload-parts-missing"), "missing", contains(1));
        Work.send(work.partUrl(found, 1), Arrays.copyOf(video, PART));
        work.complete(found).then().statusCode(200).body("video.revision", equalTo(1), "openUpload", equalTo(null));
        work.complete(found).then().statusCode(200).body("video.revision", equalTo(1));

        // Then
        VideoUploaded uploaded =
                events.await(VideoUploaded.class, event -> event.entryId().equals(work.id));
        assertThat(uploaded.revision()).isEqualTo(1);
        assertThat(uploaded.original().sha256()).isEqualTo(Work.sha256(video));
        try (InputStream kept = store.read(
                Bucket.of(uploaded.original().bucket()), uploaded.original().key())) {
            assertThat(Work.sha256(kept.readAllBytes())).isEqualTo(Work.sha256(video));
        }

        // When
        work.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        media.renders(work, 1, RenditionKind.PROXY);
        work.act(Season.liaison(), "vouching").then().statusCode(200).body("state", equalTo("VOUCHED"));
        work.act(Season.liaison(), "nomination").then().statusCode(200).body("state", equalTo("NOMINATED"));

        // Then
        EntrySubmitted submitted =
                events.await(EntrySubmitted.class, event -> event.entryId().equals(work.id));
        EntryNominated nominated =
                events.await(EntryNominated.class, event -> event.entryId().equals(work.id));
        EntryCredited credited =
                events.await(EntryCredited.class, event -> event.entryId().equals(work.id));
        assertThat(submitted.submittedAt()).isEqualTo(Season.START);
        assertThat(uploaded.version()).isLessThan(submitted.version());
        assertThat(submitted.version()).isLessThan(nominated.version());
        assertThat(nominated.title()).isEqualTo("老井边的法治课");
        assertThat(nominated.revision()).isEqualTo(1);
        assertThat(nominated.conflictTokens()).hasSize(3).doesNotContain("赵小禾", work.phone);
        assertThat(credited.contestantName()).isEqualTo("赵小禾");
        assertThat(credited.unitName()).isEqualTo("西城区教育局");
        assertThat(credited.consents()).containsExactly(Channel.SITE, Channel.FEED);
        assertThat(work.<Integer>see("version")).isEqualTo((int) nominated.version());
        assertThat(journal.actions(work))
                .containsExactly(
                        "drafted",
                        "script attached",
                        "upload begun",
                        "video uploaded",
                        "submitted",
                        "video 1 accepted",
                        "vouched",
                        "nominated");
    }

    @Test
    void phoneIsOnlyForThoseItConcerns() {
        // Given
        Work work = Work.submitted(Season.withQuota(1));
        media.checks(work, 1, 1, Verdict.ACCEPTED);

        // When
        work.act(Season.liaison(), "vouching").then().statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        events.await(EntryCredited.class, event -> event.entryId().equals(work.id));

        // Then
        for (String reader : List.of(work.token(), Season.liaison(), Season.organiser())) {
            as(reader)
                    .get("/entries/" + work.id)
                    .then()
                    .statusCode(200)
                    .body("contestant.phone", equalTo(Work.MASKED_PHONE));
        }
        as(Season.otherLiaison())
                .get("/entries/" + work.id)
                .then()
                .statusCode(404)
                .body(not(containsString(work.phone)));
        assertThat(journal.everything()).noneMatch(line -> line.contains(work.phone) || line.contains("赵小禾"));
        assertThat(List.of(
                                events.seen(VideoUploaded.class),
                                events.seen(EntrySubmitted.class),
                                events.seen(EntryNominated.class),
                                events.seen(EntryCredited.class))
                        .toString())
                .doesNotContain(work.phone, work.phone.replace(" ", ""));
    }
}
