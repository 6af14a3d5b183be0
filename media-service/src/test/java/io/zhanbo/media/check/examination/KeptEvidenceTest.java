package io.zhanbo.media.check.examination;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.media.FilmRows;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames of a check that came no further than to keep them. */
@QuarkusTest
class KeptEvidenceTest {
    private static final int SIDE = 16;

    @Inject
    EvidenceFrames frames;

    @Inject
    FilmRows films;

    @Inject
    Events events;

    @Inject
    ObjectStore store;

    @TempDir
    Path directory;

    @Test
    void are_gone_before_that_is_said_though_another_video_cannot_be_swept() throws IOException {
        // Given
        var broken = films.add("WITHDRAWN", "owner");
        films.set(broken, "findings = 'no findings', evidence_kept = true, sha256 = 'broken'");
        var film = films.add("ARRIVED", "owner");
        var kept = frames.keep(film, report());
        assertThat(store.list(Bucket.RENDITIONS, kept.prefix())).hasSize(1);

        // When
        events.send(film, new EntryErased(film, "contest", 9, Instant.now()));

        // Then
        events.await(ErasureDone.class, each -> each.entryId().equals(film));
        assertThat(store.list(Bucket.RENDITIONS, kept.prefix())).isEmpty();
        films.set(broken, "findings = '[]'");
    }

    @Test
    void none_is_kept_of_a_video_that_nobody_wants_any_more() throws IOException {
        // Given
        var film = films.add("SUPERSEDED", "owner");

        // When
        var kept = frames.keep(film, report());

        // Then
        assertThat(store.list(Bucket.RENDITIONS, kept.prefix())).isEmpty();
        assertThat(kept.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).isNull());
    }

    private Report report() throws IOException {
        var picture = Files.write(directory.resolve("pictures.rgb"), new byte[SIDE * SIDE * 3]);
        var found = List.of(Findings.of(Code.ALL_BLACK));
        return new Report(Verdict.REVIEW, found, null, 1, null, new Pictures(picture, SIDE, SIDE, 1));
    }
}
