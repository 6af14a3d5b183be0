package io.zhanbo.showcase.site;

import io.zhanbo.showcase.contest.Contest;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.Exhibits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Hangs what is on show, contest by contest; the contest with the newest work comes first. */
@ApplicationScoped
class Halls {
    private final Addresses addresses;

    Halls(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param contest one contest, or null for all */
    List<Hall> onShow(String contest) {
        var byContest = Exhibits.onShow(contest).stream()
                .collect(Collectors.groupingBy(Exhibit::contestId, LinkedHashMap::new, Collectors.toList()));
        return byContest.entrySet().stream()
                .sorted(Comparator.comparing(hall -> newest(hall.getValue()), Comparator.reverseOrder()))
                .map(hall -> hang(hall.getKey(), hall.getValue()))
                .toList();
    }

    private static Instant newest(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(Exhibit::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Hall hang(String contestId, List<Exhibit> exhibits) {
        List<Card> cards = cards(exhibits);
        return Contest.known(contestId)
                .map(contest -> new Hall(contest.title(), contest.theme(), contest.organiser(), cards))
                .orElseGet(() -> new Hall(contestId, "", "", cards));
    }

    /** A few others of the same contest, for below a work. */
    List<Card> besides(Exhibit exhibit) {
        List<Exhibit> others = Exhibits.onShow(exhibit.contestId()).stream()
                .filter(other -> !other.id().equals(exhibit.id()))
                .limit(6)
                .toList();
        return cards(others);
    }

    private List<Card> cards(List<Exhibit> exhibits) {
        return exhibits.stream().map(exhibit -> Card.of(exhibit, addresses)).toList();
    }
}
