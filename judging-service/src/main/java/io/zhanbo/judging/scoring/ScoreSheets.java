package io.zhanbo.judging.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.round.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, String> {

    /** Every sheet of a round, with its marks, in no particular order. */
    public List<ScoreSheet> of(String roundId) {
        return list("from ScoreSheet sheet left join fetch sheet.marks where sheet.roundId = ?1", roundId);
    }

    List<ScoreSheet> of(String roundId, Seat seat) {
        return list(
                "from ScoreSheet sheet left join fetch sheet.marks where sheet.roundId = ?1 and sheet.judge = ?2",
                roundId,
                seat.judge());
    }

    /** Of every round, on works that are void, too. */
    List<ScoreSheet> everyOf(String entryId) {
        return list("workId in (select work.id from Work work where work.entryId = ?1)", Sort.by("id"), entryId);
    }

    /** The sheet of a judge on a work, or an empty one. The caller holds the seat's lock, so there is never a second. */
    ScoreSheet of(Work work, Seat seat) {
        return find(
                        "from ScoreSheet sheet left join fetch sheet.marks where sheet.workId = ?1 and sheet.judge = ?2",
                        work.id(),
                        seat.judge())
                .singleResultOptional()
                .orElseGet(() -> new ScoreSheet(work, seat.judge()));
    }
}
