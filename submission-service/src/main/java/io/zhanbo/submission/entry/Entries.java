package io.zhanbo.submission.entry;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.ChangedMeanwhile;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.NamedLock;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.Reach;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The entries, each as the current user may have it: what someone may not see is not found.
 *
 * <p>To change an entry is to hold its row's lock until the transaction ends, so that of two acts at once the second sees
 * what the first has done.
 */
@ApplicationScoped
public class Entries {

    private static final String PRESENT = "contestId = :contest and progress.state <> :withdrawn";

    private final EntityManager database;
    private final NamedLock lock;
    private final CurrentUser user;
    private final Reach reach;
    private final SpokenFor spokenFor;
    private final People people;

    Entries(EntityManager database, NamedLock lock, CurrentUser user, Reach reach, SpokenFor spokenFor, People people) {
        this.database = database;
        this.lock = lock;
        this.user = user;
        this.reach = reach;
        this.spokenFor = spokenFor;
        this.people = people;
    }

    /** The contest of an entry, to be held before the entry is; tells nothing about who may see it. */
    public String contestOf(String id) {
        return database.createQuery("select contestId from Entry where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("entry"));
    }

    /** For its contestant to change. */
    public Entry own(String id) {
        return locked(id, this::isOwn);
    }

    /**
     * For whoever sends its files: its contestant, or as long as that is nobody with an account, the liaison of its unit or
     * the organiser.
     */
    public Entry workable(String id) {
        return locked(
                id, entry -> isOwn(entry) || entry.isUnclaimed() && (isOfUnit(entry) || user.is(Roles.ORGANISER)));
    }

    /** For the liaison of its unit, or of one above it, to change. */
    public Entry ofUnit(String id) {
        return locked(id, this::isOfUnit);
    }

    /** Several of them by id; locked in one order, so that two who want the same ones cannot wait for each other. */
    public Map<String, Entry> ofUnits(Collection<String> ids) {
        Map<String, Entry> locked = new TreeMap<>();
        new TreeSet<>(ids).forEach(id -> locked.put(id, ofUnit(id)));
        return locked;
    }

    /** Those of the ids that are entries of these units and have not been withdrawn. */
    public Set<String> idsOf(String contestId, Collection<String> unitIds, Collection<String> ids) {
        return Set.copyOf(database.createQuery(
                        "select id from Entry where " + PRESENT + " and text.unitId in :units and id in :ids",
                        String.class)
                .setParameter("contest", contestId)
                .setParameter("withdrawn", EntryState.WITHDRAWN)
                .setParameter("units", unitIds)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** For the liaison of its unit or the organiser to change. */
    public Entry entrusted(String id) {
        return locked(id, entry -> isOfUnit(entry) || user.is(Roles.ORGANISER));
    }

    /** For its contestant or the organiser to change. */
    public Entry ownOrAny(String id) {
        return locked(id, entry -> isOwn(entry) || user.is(Roles.ORGANISER));
    }

    /** For everyone who may look at it to change. */
    public Entry lockVisible(String id) {
        return locked(id, this::isVisible);
    }

    /** For what the machine learns about it, on nobody's behalf. */
    public Optional<Entry> lock(String id) {
        return Optional.ofNullable(database.find(Entry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** To look at. */
    public Entry visible(String id) {
        return Optional.ofNullable(database.find(Entry.class, id))
                .filter(this::isVisible)
                .orElseThrow(() -> new NotFound("entry"));
    }

    /** Whether {@link #workable} would find it; does not load it, so that it can still be locked afresh. */
    public boolean isWorkable(String id) {
        return isOwn(id) || isEntrustedUnclaimed(id);
    }

    /** Whether the current user is the entry's contestant; does not load it either. */
    public boolean isOwn(String id) {
        return reach.includes(id)
                && database.createQuery("select ownerId from Entry where id = :id", String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .anyMatch(this::isMe);
    }

    /**
     * All of a contest that have not been withdrawn, whoever asks.
     *
     * @param unitId of one unit only; null for all
     */
    public List<Entry> ofContest(String contestId, String unitId) {
        return present(contestId, unitId, LockModeType.NONE);
    }

    /** A contest's drafts, whoever asks. */
    public List<Entry> draftsOf(String contestId) {
        return withPeople(database.createQuery(
                        "from Entry where contestId = :contest and progress.state = :draft order by id", Entry.class)
                .setParameter("contest", contestId)
                .setParameter("draft", EntryState.DRAFT)
                .getResultList());
    }

    /** All of a contest, for a use case to change that holds the locks of all of them until the transaction ends. */
    public List<Entry> lockOfContest(String contestId, String unitId) {
        return present(contestId, unitId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One page of some units', by title. */
    public List<Entry> ofContest(String contestId, Collection<String> unitIds, Page page) {
        return withPeople(byTitle(contestId, unitIds)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList());
    }

    /** All of some units, by title; those without one come last. */
    public List<Entry> ofContest(String contestId, Collection<String> unitIds) {
        return withPeople(byTitle(contestId, unitIds).getResultList());
    }

    private TypedQuery<Entry> byTitle(String contestId, Collection<String> unitIds) {
        return database.createQuery(
                        "from Entry where " + PRESENT + " and text.unitId in :units order by text.title, id",
                        Entry.class)
                .setParameter("contest", contestId)
                .setParameter("units", unitIds)
                .setParameter("withdrawn", EntryState.WITHDRAWN);
    }

    public long countOfContest(String contestId, Collection<String> unitIds) {
        return database.createQuery(
                        "select count(*) from Entry where " + PRESENT + " and text.unitId in :units", Long.class)
                .setParameter("contest", contestId)
                .setParameter("units", unitIds)
                .setParameter("withdrawn", EntryState.WITHDRAWN)
                .getSingleResult();
    }

    private List<Entry> present(String contestId, String unitId, LockModeType mode) {
        return withPeople(database.createQuery(
                        "from Entry where " + PRESENT + " and (:unit is null or text.unitId = :unit) order by id",
                        Entry.class)
                .setParameter("contest", contestId)
                .setParameter("unit", unitId)
                .setParameter("withdrawn", EntryState.WITHDRAWN)
                .setLockMode(mode)
                .getResultList());
    }

    /** Their people are usually looked at next, one by one. */
    private List<Entry> withPeople(List<Entry> found) {
        people.expect(found.stream().map(Entry::id).toList());
        return found;
    }

    /** Ids of all of a contest whose people have not been erased, withdrawn ones included. */
    public List<String> notErased(String contestId) {
        return database.createQuery(
                        "select id from Entry where contestId = :contest and erasedAt is null order by id",
                        String.class)
                .setParameter("contest", contestId)
                .getResultList();
    }

    /** The entry of this contestant that has not been withdrawn. */
    Optional<Entry> live(String contestId, String ownerId) {
        return database.createQuery(
                        "from Entry where contestId = :contest and ownerId = :owner and progress.state <> :withdrawn",
                        Entry.class)
                .setParameter("contest", contestId)
                .setParameter("owner", ownerId)
                .setParameter("withdrawn", EntryState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    /** Another of the same contestant that has not been withdrawn. */
    Optional<Entry> liveBesides(Entry entry) {
        return live(entry.contestId(), entry.ownerId())
                .filter(other -> !other.id().equals(entry.id()));
    }

    /** Whoever looks whether a contestant has an entry, and begins one if not, does so alone. */
    void reserve(String contestId, String ownerId) {
        lock.take("entry:" + contestId + ":" + ownerId);
    }

    void add(Entry entry) {
        database.persist(entry);
    }

    /** Writes what was changed, so that the entry has the version its event is to carry. */
    public void save() {
        try {
            database.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }

    private Entry locked(String id, Predicate<Entry> allowed) {
        return lock(id).filter(allowed).orElseThrow(() -> new NotFound("entry"));
    }

    private boolean isVisible(Entry entry) {
        return isOwn(entry) || isOfUnit(entry) || user.is(Roles.ORGANISER);
    }

    private boolean isOwn(Entry entry) {
        return reach.includes(entry.id()) && isMe(entry.ownerId());
    }

    private boolean isEntrustedUnclaimed(String id) {
        return database
                .createQuery(
                        "select contestId, text.unitId from Entry where id = :id and ownerId = :nobody", Object[].class)
                .setParameter("id", id)
                .setParameter("nobody", Entry.unclaimedOwner(id))
                .getResultList()
                .stream()
                .anyMatch(
                        entry -> user.is(Roles.ORGANISER) || spokenFor.includes((String) entry[0], (String) entry[1]));
    }

    private boolean isMe(String contestantId) {
        return user.is(Roles.CONTESTANT) && contestantId.equals(user.id());
    }

    private boolean isOfUnit(Entry entry) {
        return spokenFor.includes(entry.contestId(), entry.text().unitId());
    }
}
