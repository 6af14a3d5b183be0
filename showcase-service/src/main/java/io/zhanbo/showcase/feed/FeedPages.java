package io.zhanbo.showcase.feed;

import io.quarkus.panache.common.Page;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.showcase.contest.Contest;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.Exhibits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads pages of feeds. */
@ApplicationScoped
class FeedPages {
    private final Addresses addresses;
    private final FeedSettings settings;

    FeedPages(Addresses addresses, FeedSettings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    /**
     * One page; the first one exists even if there is nothing to tell.
     *
     * @param contestId one contest, or null for all
     * @param number    1 for the first page
     * @throws NotFound if there is no such contest or page
     */
    FeedPage read(String contestId, int number) {
        Contest contest =
                contestId == null ? null : Contest.known(contestId).orElseThrow(() -> new NotFound("contest"));
        int last = (int) Math.max(1, Math.ceil(Exhibits.countFed(contestId) / (double) settings.pageSize()));
        if (number < 1 || number > last) {
            throw new NotFound("page");
        }
        List<Exhibit> exhibits = Exhibits.fed(contestId, Page.of(number - 1, settings.pageSize()));
        return new FeedPage(
                contest,
                addresses.site("/"),
                number,
                last,
                Exhibits.lastFedChange(contestId).orElse(Instant.EPOCH),
                exhibits,
                contestsOf(exhibits));
    }

    private static Map<String, Contest> contestsOf(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(Exhibit::contestId)
                .distinct()
                .flatMap(id -> Contest.known(id).stream())
                .collect(Collectors.toMap(Contest::id, Function.identity()));
    }
}
