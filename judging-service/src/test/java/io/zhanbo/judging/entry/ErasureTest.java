package io.zhanbo.judging.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.ErasureDone;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.judging.Api;
import io.zhanbo.judging.Panel;
import io.zhanbo.judging.Season;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    private static final Instant NOW = Instant.parse("2023-05-15T10:00:00Z");

    @Inject
    Season season;

    @Inject
    Events events;

    @Inject
    EraseEntry eraseEntry;

    @Inject
    EntryNews news;

    @Inject
    EntityManager database;

    private final String contestId = Season.newContest();

    @Test
    void words_are_forgotten_and_scores_stay() {
        // Given
        String entry = season.nominated(contestId, 1).get(0);
        Panel panel = Panel.open(contestId, Panel.THREE);
        panel.scores(panel.codes().get(entry), "80", "81", "82");

        // When
        events.send(entry, new EntryErased(entry, contestId, 9, NOW));

        // Then
        ErasureDone done =
                events.await(ErasureDone.class, event -> event.entryId().equals(entry));
        assertThat(done.service()).isEqualTo("judging");
        assertThat(rows(entry)).hasSize(2).noneMatch(row -> row.contains("Story") || row.contains("film.mp4"));
        assertThat(sheets(entry)).isEqualTo(3);
        assertThat(season.known(contestId)).isEmpty();
    }

    @Test
    void what_judges_wrote_goes_and_their_marks_stay() {
        // Given
        String entry = season.nominated(contestId, 1).get(0);
        Panel panel = Panel.open(contestId, Panel.THREE);
        String code = panel.codes().get(entry);
        panel.recuse("judge-an", code).statusCode(200);
        Api.judge("judge-bo")
                .body(Map.of("scores", Panel.all("81"), "comment", "Li Lei spoke well"))
                .put("/rounds/" + panel.id() + "/works/" + code + "/score")
                .then()
                .statusCode(200);
        assertThat(words(entry)).containsExactlyInAnyOrder("My pupil", "Li Lei spoke well");

        // When
        inTransaction(() -> eraseEntry.on(new EntryErased(entry, contestId, 9, NOW)));

        // Then
        assertThat(words(entry)).isEmpty();
        assertThat(sheets(entry)).isEqualTo(1);
    }

    @Test
    void late_news_brings_nothing_back() {
        // Given
        String entry = UUID.randomUUID().toString();
        inTransaction(() -> eraseEntry.on(new EntryErased(entry, contestId, 4, NOW)));

        // When
        inTransaction(() -> news.on(Season.nomination(contestId, entry, 20, "Story", 1)));
        inTransaction(() -> news.on(Season.proxy(contestId, entry, 1, 1, Season.newKey())));

        // Then
        assertThat(season.known(contestId)).isEmpty();
        assertThat(rows(entry)).hasSize(1).noneMatch(row -> row.contains("Story"));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    /** All that is kept of the entry but its scores, each row as text. */
    @SuppressWarnings("unchecked")
    private List<String> rows(String entry) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) database.createNativeQuery("""
                        select cast(e as text) from entry e where id = :entry
                        union all select cast(p as text) from proxy p where entry_id = :entry
                        union all select cast(w as text) from work w where entry_id = :entry""", String.class)
                .setParameter("entry", entry)
                .getResultList());
    }

    /** What judges wrote of the entry. */
    @SuppressWarnings("unchecked")
    private List<String> words(String entry) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>) database.createNativeQuery("""
                        select coalesce(s.remark, s.recusal_reason) from score_sheet s join work w on w.id = s.work_id
                        where w.entry_id = :entry and coalesce(s.remark, s.recusal_reason) is not null""", String.class)
                .setParameter("entry", entry)
                .getResultList());
    }

    private long sheets(String entry) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from score_sheet s join work w on w.id = s.work_id"
                                + " where w.entry_id = :entry and s.total is not null",
                        Long.class)
                .setParameter("entry", entry)
                .getSingleResult());
    }
}
