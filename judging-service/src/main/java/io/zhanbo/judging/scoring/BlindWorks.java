package io.zhanbo.judging.scoring;

import io.zhanbo.judging.jury.Seat;
import io.zhanbo.judging.jury.Seats;
import io.zhanbo.judging.round.Work;
import io.zhanbo.judging.round.Works;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a judge the works of a round. */
@ApplicationScoped
@Transactional
class BlindWorks {

    private final Seats seats;
    private final Works works;
    private final ScoreSheets sheets;
    private final ObjectStore objects;
    private final ScoringSettings settings;

    BlindWorks(Seats seats, Works works, ScoreSheets sheets, ObjectStore objects, ScoringSettings settings) {
        this.seats = seats;
        this.works = works;
        this.sheets = sheets;
        this.objects = objects;
        this.settings = settings;
    }

    List<BlindWork> of(String roundId, String judge) {
        Seat seat = seats.serving(roundId, judge);
        Map<String, ScoreSheet> mine =
                sheets.of(roundId, seat).stream().collect(Collectors.toMap(ScoreSheet::workId, Function.identity()));
        return OrderOfWorks.by(seat.seed(), works.counting(roundId)).stream()
                .map(work -> blind(work, mine.get(work.id())))
                .toList();
    }

    private BlindWork blind(Work work, ScoreSheet sheet) {
        var url = objects.presignedGet(Bucket.RENDITIONS, work.proxyKey(), settings.proxyLinkValidFor());
        return BlindWork.of(work, url, sheet);
    }
}
