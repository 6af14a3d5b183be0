package io.zhanbo.showcase.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {
    @Inject
    Gallery gallery;

    @Inject
    Events events;

    @Inject
    ObjectStore objects;

    @Inject
    EntityManager database;

    private final Nominee nominee = Nominee.withTitle("灯塔");

    @Test
    void what_is_on_show_is_taken_down_and_acknowledged_once_its_files_are_gone() {
        // Given
        String id = gallery.published(nominee);
        String prefix = QuarkusTransaction.requiringNew()
                .call(() -> Exhibit.<Exhibit>findById(id).prefix());

        // When
        events.send(nominee.entryId(), nominee.erased());

        // Then
        done();
        assertThat(objects.list(Bucket.PUBLIC, prefix + "/")).isEmpty();
        assertThat(gallery.of(nominee))
                .containsEntry("state", "TAKEN_DOWN")
                .containsEntry("contestant", null)
                .containsEntry("title", null);
        assertThat(rows()).noneMatch(row -> row.contains("李晓明") || row.contains("王老师") || row.contains("灯塔"));
        given().get("/exhibits/" + id).then().statusCode(410);
    }

    @Test
    void what_never_went_on_show_is_acknowledged_at_once() {
        // Given
        gallery.complete(nominee);

        // When
        gallery.hear(nominee.erased());

        // Then
        done();
        assertThat(gallery.of(nominee)).containsEntry("state", "TAKEN_DOWN");
    }

    @Test
    void late_news_brings_nothing_back() {
        // Given
        gallery.hear(nominee.erased());

        // When
        gallery.hear(nominee.nominated(20, "灯塔"));
        gallery.hear(nominee.credited(20, Channel.SITE));
        gallery.hear(nominee.rendition(RenditionKind.LADDER));

        // Then
        assertThat(rows()).hasSize(1).noneMatch(row -> row.contains("李晓明") || row.contains("灯塔"));
    }

    @Test
    void a_consent_that_is_taken_back_takes_down_what_is_on_show() {
        // Given
        gallery.published(nominee);

        // When
        gallery.hear(nominee.credited(6, Channel.FEED));

        // Then
        assertThat(gallery.of(nominee)).containsEntry("state", "TAKEN_DOWN");
    }

    private void done() {
        ErasureDone done =
                events.await(ErasureDone.class, event -> event.entryId().equals(nominee.entryId()));
        assertThat(done.service()).isEqualTo("showcase");
        assertThat(done.contestId()).isEqualTo(nominee.contestId());
    }

    /** All that is kept of the entry, each row as text. */
    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) database.createNativeQuery("""
                        select cast(e as text) from entry e where id = :entry
                        union all select cast(x as text) from exhibit x where entry_id = :entry
                        union all select cast(r as text) from rendition r where entry_id = :entry
                        union all select cast(p as text) from publication p join exhibit x on x.id = p.exhibit_id
                        where x.entry_id = :entry and jsonb_array_length(p.copies) > 0""", String.class)
                .setParameter("entry", nominee.entryId())
                .getResultList());
    }
}
