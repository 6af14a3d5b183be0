package io.zhanbo.showcase.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.events.submission.EntryCredited.Team;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryWithdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the showcase knows of an entry, gathered from events that come in any order. */
@Entity
public class Entry extends PanacheEntityBase {
    @Id
    private String id;

    private String contestId;

    private long nominationVersion;
    private Integer revision;
    private String title;
    private String description;
    private String topic;
    private String form;

    private long creditsVersion;

    @Column(name = "contestant")
    private String contestantName;

    @Column(name = "unit")
    private String unitName;

    @Column(name = "instructor")
    private String instructorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Channel> consents;

    @JdbcTypeCode(SqlTypes.JSON)
    private Team team;

    private long withdrawalVersion;
    private boolean erased;

    protected Entry() {}

    /**
     * The entry, made if need be, and locked until the transaction ends. Whoever changes an entry or what is made of it
     * starts here: two events about one entry would otherwise not see each other's half and both wait for the rest.
     */
    public static Entry locked(String id, String contestId) {
        getEntityManager()
                .createNativeQuery("insert into entry (id, contest_id) values (:id, :contest) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("contest", contestId)
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes over the frozen text and revision, unless something newer is known already. */
    public void nominated(EntryNominated event) {
        if (erased || event.version() <= nominationVersion) {
            return;
        }
        nominationVersion = event.version();
        revision = event.revision();
        title = event.title();
        description = event.description();
        topic = event.topic();
        form = event.form();
    }

    /** Takes over names and consents, unless something newer is known already. */
    public void credited(EntryCredited event) {
        if (erased || event.version() <= creditsVersion) {
            return;
        }
        creditsVersion = event.version();
        contestantName = event.contestantName();
        unitName = event.unitName();
        instructorName = event.instructorName();
        consents = List.copyOf(event.consents());
        team = event.team();
    }

    public void withdraw(EntryWithdrawn event) {
        withdrawalVersion = Math.max(withdrawalVersion, event.version());
    }

    /** Its people have been erased: nothing of it is kept, and nothing taken over any more. */
    public void erase() {
        erased = true;
        title = null;
        description = null;
        contestantName = null;
        unitName = null;
        instructorName = null;
        consents = List.of();
        team = null;
        Rendition.forget(id);
    }

    public boolean erased() {
        return erased;
    }

    /** Nothing of a withdrawn entry may be shown. One that came back was nominated later than it left. */
    public boolean withdrawn() {
        return erased || revision != null && withdrawalVersion > nominationVersion;
    }

    /** What can be shown of it by now. */
    public Material material() {
        return new Material(placard(), film());
    }

    private Placard placard() {
        boolean complete = revision != null && contestantName != null;
        return complete
                ? new Placard(title, description, topic, form, contestantName, unitName, instructorName, team)
                : null;
    }

    private Film film() {
        return revision == null
                ? null
                : Film.of(revision, Rendition.of(id, revision)).orElse(null);
    }

    /** Where name and film may appear; nowhere until the credits are known. */
    public Set<Channel> consents() {
        return consents.isEmpty() ? Set.of() : EnumSet.copyOf(consents);
    }

    public String id() {
        return id;
    }

    public String contestId() {
        return contestId;
    }
}
