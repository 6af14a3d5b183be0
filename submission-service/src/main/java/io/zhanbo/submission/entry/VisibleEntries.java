package io.zhanbo.submission.entry;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.Capability;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * All entries that the current user may see: the organiser everything, a liaison the units', everyone their own. What is
 * asked of the database depends on who asks, so that each question has an index of its own.
 */
@ApplicationScoped
class VisibleEntries {

    private final EntityManager database;
    private final CurrentUser user;
    private final Reach reach;
    private final SpokenFor spokenFor;
    private final People people;

    VisibleEntries(EntityManager database, CurrentUser user, Reach reach, SpokenFor spokenFor, People people) {
        this.database = database;
        this.user = user;
        this.reach = reach;
        this.spokenFor = spokenFor;
        this.people = people;
    }

    /**
     * A part of them.
     *
     * @param total how many there are
     */
    record Part(List<Entry> entries, long total) {}

    /** @param contestId of one contest only; null for all */
    Part of(String contestId, Page page) {
        Condition condition = condition(contestId);
        List<Entry> found = condition
                .on(database.createQuery(
                        "from Entry where " + condition.text() + " order by contestId, id", Entry.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        // Their people are looked at next, one by one.
        people.expect(found.stream().map(Entry::id).toList());
        boolean last = found.size() < page.size() && (page.number() == 0 || !found.isEmpty());
        return new Part(found, last ? page.first() + found.size() : count(condition));
    }

    private long count(Condition condition) {
        return condition
                .on(database.createQuery("select count(*) from Entry where " + condition.text(), Long.class))
                .getSingleResult();
    }

    private Condition condition(String contestId) {
        Condition condition = new Condition();
        if (!user.is(Roles.ORGANISER)) {
            condition.and(String.join(" or ", mine(condition, contestId)));
        }
        if (contestId != null) {
            condition.and("contestId = " + condition.value(contestId));
        }
        reach.capability().map(Capability::entryId).ifPresent(only -> condition.and("id = " + condition.value(only)));
        return condition;
    }

    /** What a contestant owns, and of each contest in which a liaison speaks for units, what is theirs. */
    private List<String> mine(Condition condition, String contestId) {
        List<String> alternatives = new ArrayList<>();
        if (user.is(Roles.CONTESTANT)) {
            alternatives.add("ownerId = " + condition.value(user.id()));
        }
        spokenFor
                .everywhere(contestId)
                .forEach((contest, units) -> alternatives.add(
                        "contestId = " + condition.value(contest) + " and text.unitId in " + condition.value(units)));
        return alternatives.isEmpty() ? List.of("1 = 0") : alternatives;
    }

    /** What must hold of an entry, in the query language, with the values in it kept apart. */
    private static final class Condition {

        private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
        private final List<Object> values = new ArrayList<>();

        void and(String part) {
            parts.add("(" + part + ")");
        }

        /** What stands for it in the text. */
        String value(Object value) {
            values.add(value);
            return ":value" + values.size();
        }

        String text() {
            return String.join(" and ", parts);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter("value" + (i + 1), values.get(i));
            }
            return query;
        }
    }
}
