package io.zhanbo.judging.result;

import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.judging.round.Works;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The counted results of a round, best first and without withdrawn works; tied works in the order of their random codes. */
@ApplicationScoped
class Standings {

    private final Works works;
    private final Results results;

    Standings(Works works, Results results) {
        this.works = works;
        this.results = results;
    }

    List<Standing> of(String roundId) {
        Map<String, Result> byWork = results.list("roundId", roundId).stream()
                .collect(Collectors.toMap(Result::workId, Function.identity()));
        return works.counting(roundId).stream()
                .filter(work -> byWork.containsKey(work.id()))
                .map(work -> new Standing(work, byWork.get(work.id())))
                .sorted(Comparator.comparing(standing -> standing.result().rank()))
                .toList();
    }

    List<RankedEntry> ranked(String roundId) {
        return of(roundId).stream().map(Standing::ranked).toList();
    }
}
