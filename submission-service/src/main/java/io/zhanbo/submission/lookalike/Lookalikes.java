package io.zhanbo.submission.lookalike;

import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.lookalike.Lookalike.By;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;

/** Finds entries that may be of the same contestant, by their blind indexes: nobody's data has to be opened. */
@ApplicationScoped
class Lookalikes {

    private final EntityManager database;

    Lookalikes(EntityManager database) {
        this.database = database;
    }

    /** @param shown units whose entries may be named */
    List<Lookalike> of(String contestId, String unitId, Collection<String> shown) {
        return database.createQuery("""
                        select e.id as one, o.id as other, o.text.unitId as unit,
                        case when e.contestant.personIndex = o.contestant.personIndex then true else false end as person
                        from Entry e, Entry o where e.contestId = :contest and o.contestId = :contest and e.id <> o.id
                        and e.text.unitId = :unit and e.progress.state <> :withdrawn and o.progress.state <> :withdrawn
                        and (e.contestant.personIndex = o.contestant.personIndex
                        or e.contestant.namesakeIndex = o.contestant.namesakeIndex) order by e.id, o.id
                        """, Tuple.class)
                .setParameter("contest", contestId)
                .setParameter("unit", unitId)
                .setParameter("withdrawn", EntryState.WITHDRAWN)
                .getResultStream()
                .map(row -> lookalike(row, shown.contains(row.get("unit", String.class))))
                .toList();
    }

    private static Lookalike lookalike(Tuple row, boolean named) {
        return new Lookalike(
                row.get("one", String.class),
                named ? row.get("other", String.class) : null,
                row.get("person", Boolean.class) ? By.NAME_AND_PHONE : By.NAME_AND_UNIT);
    }
}
