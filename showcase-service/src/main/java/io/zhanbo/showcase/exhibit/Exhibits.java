package io.zhanbo.showcase.exhibit;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.showcase.entry.Entry;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds exhibits. A contest may be null, for all of them. */
public final class Exhibits {
    private static final String OF_CONTEST = "(?1 is null or contestId = ?1)";

    private Exhibits() {}

    /**
     * The exhibit, locked until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public static Exhibit locked(String id) {
        Exhibit exhibit = Exhibit.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (exhibit == null) {
            throw new NotFound("exhibit");
        }
        return exhibit;
    }

    /** Where an exhibit stands right now, without waiting for anyone who is changing it. */
    public static ExhibitState stateOf(String id) {
        return Exhibit.find("select state from Exhibit where id = ?1", id)
                .project(ExhibitState.class)
                .singleResult();
    }

    /** The exhibit of an entry, locked like it. */
    static Optional<Exhibit> ofEntry(Entry entry) {
        return Exhibit.<Exhibit>find("entryId", entry.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Every exhibit whatever its state, best prize first. */
    static List<Exhibit> all(String contest) {
        return Exhibit.list(OF_CONTEST, byPrize(), contest);
    }

    /** What is on show, contest by contest, best prize first. */
    public static List<Exhibit> onShow(String contest) {
        return Exhibit.list(OF_CONTEST + " and state = ?2", byPrize(), contest, ExhibitState.PUBLISHED);
    }

    /** One page of what feeds tell of: what is on show there and what no longer is, latest change first. */
    public static List<Exhibit> fed(String contest, Page page) {
        return Exhibit.<Exhibit>find(
                        OF_CONTEST + " and fed", Sort.descending("changedAt").and("id"), contest)
                .page(page)
                .list();
    }

    /** How many exhibits feeds tell of. */
    public static long countFed(String contest) {
        return Exhibit.count(OF_CONTEST + " and fed", contest);
    }

    /** When anything that feeds tell of last changed; empty if they have nothing to tell. */
    public static Optional<Instant> lastFedChange(String contest) {
        return Exhibit.find("select max(changedAt) from Exhibit where " + OF_CONTEST + " and fed", contest)
                .project(Instant.class)
                .firstResultOptional();
    }

    private static Sort byPrize() {
        return Sort.by("contestId", "award.place", "award.rank", "id");
    }
}
