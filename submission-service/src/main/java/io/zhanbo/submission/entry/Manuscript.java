package io.zhanbo.submission.entry;

import io.zhanbo.submission.deadline.Bound;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;

/** What a contestant wrote down for one contest: words, people and script. It changes only by the verbs of its entry. */
@MappedSuperclass
abstract class Manuscript implements Bound {

    @Id
    private String id;

    @Version
    private long version = 1;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "owner_id")
    private String ownerId;

    @Embedded
    private EntryText text;

    @Embedded
    private Contestant contestant;

    @Embedded
    private SealedTeam team;

    @Embedded
    private ScriptFile script;

    protected Manuscript() {}

    Manuscript(String id, String contestId, String ownerId, EntryText text, Contestant contestant, SealedTeam team) {
        this.id = id;
        this.contestId = contestId;
        this.ownerId = ownerId;
        write(text, contestant, team);
    }

    /** The owner of an entry made for someone without an account, until an account takes it over. */
    public static String unclaimedOwner(String id) {
        return "invitation:" + id;
    }

    public boolean isUnclaimed() {
        return ownerId.equals(unclaimedOwner(id));
    }

    /** To an account, from whoever was invited. */
    void passTo(String accountId) {
        ownerId = accountId;
    }

    final void write(EntryText nextText, Contestant nextContestant, SealedTeam nextTeam) {
        text = nextText;
        contestant = nextContestant;
        team = nextTeam;
    }

    void attach(ScriptFile file) {
        script = file;
    }

    @Override
    public String id() {
        return id;
    }

    /** What the journal calls it. */
    public String subject() {
        return "entry:" + id;
    }

    public long version() {
        return version;
    }

    @Override
    public String contestId() {
        return contestId;
    }

    @Override
    public String unitId() {
        return text.unitId();
    }

    public String ownerId() {
        return ownerId;
    }

    public EntryText text() {
        return text;
    }

    public Contestant contestant() {
        return contestant;
    }

    /** Who stands behind the work besides the contestant, sealed. */
    Optional<SealedTeam> team() {
        return Optional.ofNullable(team);
    }

    public Optional<ScriptFile> script() {
        return Optional.ofNullable(script);
    }
}
