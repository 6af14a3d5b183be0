package io.zhanbo.submission.amendment;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.submission.contest.ContestChanging;
import io.zhanbo.submission.contest.ContestDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Refuses a change of a contest that would take away a topic, form or unit that an entry has. */
@ApplicationScoped
class KeepEntriesValid {

    private final EntityManager database;

    KeepEntriesValid(EntityManager database) {
        this.database = database;
    }

    void on(@Observes ContestChanging changing) {
        ContestDefinition next = changing.next();
        keep(changing.contestId(), "topics", "text.topic", codes(next.topics()));
        keep(changing.contestId(), "forms", "text.form", codes(next.forms()));
        keep(
                changing.contestId(),
                "units",
                "text.unitId",
                next.units().stream().map(Unit::unitId).toList());
    }

    /** @param attribute of the entry; one of the constants above, never from outside */
    private void keep(String contestId, String field, String attribute, List<String> offered) {
        List<Object[]> inUse = database.createQuery(
                        "select e.%1$s, count(*) from Entry e where e.contestId = :contest and e.%1$s not in :offered group by e.%1$s order by e.%1$s"
                                .formatted(attribute),
                        Object[].class)
                .setParameter("contest", contestId)
                .setParameter("offered", offered)
                .getResultList();
        if (!inUse.isEmpty()) {
            List<String> values = inUse.stream().map(row -> (String) row[0]).toList();
            long entries = inUse.stream().mapToLong(row -> (Long) row[1]).sum();
            throw new ChoiceInUse(field, values, entries);
        }
    }

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }
}
