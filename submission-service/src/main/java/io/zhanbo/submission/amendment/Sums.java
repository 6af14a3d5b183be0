package io.zhanbo.submission.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;

/** Counts the entries of a contest that a change of its rules would break; those withdrawn do not count. */
@ApplicationScoped
class Sums {

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
    Optional<Breach> of(String contestId, String field, String broken, String needed, Map<String, ?> values) {
        Query query = database.createNativeQuery("select count(*), cast(" + needed + " as text) from entry"
                + " where contest_id = :contest and state <> 'WITHDRAWN' and " + broken);
        query.setParameter("contest", contestId);
        values.forEach(query::setParameter);
        Object[] sums = (Object[]) query.getSingleResult();
        long entries = ((Number) sums[0]).longValue();
        return entries == 0 ? Optional.empty() : Optional.of(new Breach(field, entries, (String) sums[1]));
    }
}
