package io.zhanbo.submission.entry;

import io.zhanbo.submission.NamedLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;

/**
 * One entry per contestant, whatever accounts and invitations they come with: known again by name and phone. Only what has
 * been handed in counts, since anyone could begin a draft with another's name.
 */
@ApplicationScoped
class OneEntryEach {

    private final EntityManager database;
    private final NamedLock lock;

    OneEntryEach(EntityManager database, NamedLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /**
     * Of two entries of one person that are handed in at once, the second is refused.
     *
     * @throws ContestantEntered if another entry of the same person has been handed in
     */
    void require(Entry entry) {
        byte[] person = entry.contestant().personIndex();
        if (person == null) {
            return;
        }
        lock.take("contestant:" + Base64.getEncoder().encodeToString(person));
        boolean entered = database.createQuery("""
                                select count(*) from Entry where contestId = :contest and contestant.personIndex = :person
                                and id <> :id and progress.state in :handedIn
                                """, Long.class)
                        .setParameter("contest", entry.contestId())
                        .setParameter("person", person)
                        .setParameter("id", entry.id())
                        .setParameter(
                                "handedIn", List.of(EntryState.SUBMITTED, EntryState.VOUCHED, EntryState.NOMINATED))
                        .getSingleResult()
                > 0;
        if (entered) {
            throw new ContestantEntered();
        }
    }
}
