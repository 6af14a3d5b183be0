package io.zhanbo.submission.amendment;

import io.zhanbo.submission.contest.ContestChanging;
import io.zhanbo.submission.contest.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds entries that a season moved in time would shut out: by an opening that has come being put off, or an end to come being
 * put where it is over. An end may come sooner, as long as it is still to come; only the time to revise ends no sooner once it
 * runs, for those who took something back because of it.
 */
@ApplicationScoped
class KeepTimes {

    private final Sums sums;

    KeepTimes(Sums sums) {
        this.sums = sums;
    }

    Stream<Breach> breaches(ContestChanging changing) {
        return Stream.of(opening(changing), closing(changing), revision(changing), nominations(changing))
                .flatMap(found -> found);
    }

    private Stream<Breach> opening(ContestChanging changing) {
        boolean putOff = !changing.now().isBefore(changing.was().opensAt())
                && changing.now().isBefore(changing.willBe().opensAt());
        return putOff
                ? sums.of(changing, "timeline.opens", "true", needed(changing), Map.of()).stream()
                : Stream.empty();
    }

    private Stream<Breach> closing(ContestChanging changing) {
        return end(
                changing,
                "timeline.closes",
                "(state in ('DRAFT', 'WITHDRAWN') or submitted_at >= :end)",
                changing.was().closesAt(),
                changing.willBe().closesAt());
    }

    private Stream<Breach> revision(ContestChanging changing) {
        Timeline was = changing.was();
        boolean cut = was.isRevisable(changing.now())
                && changing.willBe().revisableTo().isBefore(was.revisableTo());
        String takenBack = "state = 'DRAFT' and submitted_at is not null";
        String needed = "'" + was.revisableTo() + "'";
        return cut ? sums.of(changing, "timeline.revision", takenBack, needed, Map.of()).stream() : Stream.empty();
    }

    private Stream<Breach> nominations(ContestChanging changing) {
        return end(
                changing,
                "timeline.nominationsClose",
                "(state in ('SUBMITTED', 'VOUCHED') or nominated_at >= :end)",
                changing.was().nominationsCloseAt(),
                changing.willBe().nominationsCloseAt());
    }

    private Stream<Breach> end(ContestChanging changing, String field, String shutOut, Instant was, Instant willBe) {
        boolean cut = !Timeline.isOver(was, changing.now()) && Timeline.isOver(willBe, changing.now());
        return cut
                ? sums.of(changing, field, shutOut, needed(changing), Map.of("end", willBe.plusSeconds(1))).stream()
                : Stream.empty();
    }

    /** Where the moment may be put: not before, or not after, this one. */
    private static String needed(ContestChanging changing) {
        return "'" + changing.now() + "'";
    }
}
