package io.zhanbo.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a film whose people have been erased. */
@QuarkusTest
class ErasureTest {
    @Inject
    Uploads uploads;

    @Inject
    Events events;

    @Inject
    Renderings renderings;

    @Inject
    FilmRows films;

    @Inject
    ObjectStore store;

    @Inject
    EntityManager entities;

    @TempDir
    Path directory;

    @Test
    void nothing_is_left_of_a_film_before_that_is_said() {
        // Given
        var film = Clips.make(directory, "testsrc2=s=1280x560:r=30:d=1,pad=1280:720:0:80", "-preset", "ultrafast");
        var entry = uploads.film(film);
        var checked = events.await(VideoChecked.class, each -> each.entryId().equals(entry));
        var evidence = checked.findings().stream()
                .map(Finding::evidence)
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow();
        var proxy =
                renderings.await(entry, RenditionKind.PROXY).get(0).manifest().key();

        // When
        erase(entry);

        // Then
        done(entry);
        assertThat(store.size(Bucket.RENDITIONS, evidence.key())).isEmpty();
        assertThat(store.size(Bucket.RENDITIONS, proxy)).isEmpty();
        assertThat(rows(entry))
                .hasSize(1)
                .noneMatch(row -> row.contains(checked.sha256()) || row.contains("BORDERS") || row.contains("owner"));
    }

    @Test
    void an_entry_without_a_film_is_acknowledged_and_none_begins_later() {
        // Given
        var entry = UUID.randomUUID().toString();
        erase(entry);

        // When
        uploads.sample(entry, 1, "not-hd-sar-2x1.mp4");

        // Then
        done(entry);
        assertThat(rows(entry)).isEmpty();
    }

    @Test
    void an_erasure_that_cannot_be_ended_holds_up_no_other() {
        // Given
        var broken = films.add("WITHDRAWN", "owner");
        films.set(broken, "swept = true, findings = 'no findings'");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into erasure (entry_id, contest_id, erased_at) values (?1, 'contest', timestamp '2001-01-01')")
                        .setParameter(1, broken)
                        .executeUpdate());
        var entry = UUID.randomUUID().toString();

        // When
        erase(entry);

        // Then
        done(entry);
        films.set(broken, "findings = '[]'");
        done(broken);
    }

    private void erase(String entry) {
        events.send(entry, new EntryErased(entry, "contest", 9, Instant.now()));
    }

    private void done(String entry) {
        var done = events.await(ErasureDone.class, each -> each.entryId().equals(entry));
        assertThat(done.service()).isEqualTo("media");
    }

    /** All that is kept of its films, each row as text. */
    @SuppressWarnings("unchecked")
    private List<String> rows(String entry) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) entities.createNativeQuery("""
                        select cast(a as text) from asset a where entry_id = :entry
                        union all select cast(f as text) from fingerprint f where entry_id = :entry
                        union all select cast(r as text) from rendition r join asset a on a.id = r.asset_id
                        where a.entry_id = :entry""", String.class)
                .setParameter("entry", entry)
                .getResultList());
    }
}
