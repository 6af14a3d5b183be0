package io.zhanbo.submission.amendment;

import io.zhanbo.submission.contest.ContestChanging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the entries of a contest that a change of its rules would break. Of those withdrawn, only the ones count that their
 * owners may still take up again.
 */
@ApplicationScoped
class Sums {

    private static final String PRESENT = """
            (state <> 'WITHDRAWN' or left_by_owner and erased_at is null
                and not exists (select 1 from entry another where another.contest_id = entry.contest_id
                    and another.owner_id = entry.owner_id and another.state <> 'WITHDRAWN')
                and (cast(:open as boolean) or exists (select 1 from extension given
                    where given.contest_id = entry.contest_id
                    and (given.unit_id = entry.unit_id or given.entry_id = entry.id)
                    and given.revoked_at is null and given.used_at is null and given.until_at > :aSecondAgo)))
            """;

    private final EntityManager database;

    Sums(EntityManager database) {
        this.database = database;
    }

    /**
     * @param field  of the definition
     * @param broken condition in SQL on the table of entries; a constant of this package, never from outside
     * @param needed expression in SQL for what would have to be granted, over all of them; likewise
     * @param values for the parameters of both
     * @return empty if there are none
     */
    Optional<Breach> of(ContestChanging changing, String field, String broken, String needed, Map<String, ?> values) {
        Query query = database.createNativeQuery("select count(*), cast(" + needed + " as text)"
                + " from entry where contest_id = :contest and " + PRESENT + " and " + broken);
        query.setParameter("contest", changing.contestId());
        query.setParameter("open", !changing.was().isClosed(changing.now()));
        // The last second is inclusive.
        query.setParameter("aSecondAgo", changing.now().minusSeconds(1));
        values.forEach(query::setParameter);
        Object[] sums = (Object[]) query.getSingleResult();
        long entries = ((Number) sums[0]).longValue();
        return entries == 0 ? Optional.empty() : Optional.of(new Breach(field, entries, (String) sums[1]));
    }
}
