package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contestant.Contestant;
import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.contestant.SealedTeam;
import io.zhanbo.submission.deadline.Bound;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a contestant wrote down for one contest: words, people and script. It changes only by the verbs of its entry. */
@MappedSuperclass
abstract class Manuscript implements Bound {

    @Id
    private String id;

    @Version
    private long version = 1;

    /** Of what a form writes, whatever machines and others do to the rest. */
    @Column(name = "words_version")
    private long wordsVersion;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "owner_id")
    private String ownerId;

    @Embedded
    private EntryText text;

    @Embedded
    private Contestant contestant;

    @Embedded
    private GuardianConsent guardian;

    @Embedded
    private SealedTeam team;

    @Embedded
    private ScriptFile script;

    /** Whether its contestant has written in it, with or without an account: words that only a unit sent may be overwritten. */
    @Column(name = "contestant_wrote")
    private boolean contestantWrote;

    /** When its people were erased, and all that tells of them with them. */
    @Column(name = "erased_at")
    private Instant erasedAt;

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
        wordsVersion++;
    }

    /** Notes who wrote its words. */
    final void writtenBy(String writer) {
        contestantWrote |= writer.equals(ownerId);
    }

    public boolean isWrittenByContestant() {
        return contestantWrote;
    }

    void attach(ScriptFile file) {
        script = file;
    }

    final void agree(List<Channel> channels) {
        contestant = contestant.consentingTo(channels);
        wordsVersion++;
    }

    final void agree(GuardianConsent given) {
        if (!isMinor()) {
            throw new NotAMinor();
        }
        guardian = given;
    }

    /**
     * @throws MinorNotSaid           if nobody said whether the contestant is a minor
     * @throws GuardianConsentMissing if the contestant is a minor and no guardian has consented, or does no longer
     */
    final void requireGuardian() {
        if (isMinor() && validGuardian().isEmpty()) {
            throw new GuardianConsentMissing();
        }
    }

    /** The contestant is another person now: what a guardian consented to was for the former. */
    final void dropGuardian() {
        guardian = null;
    }

    /** Whether a guardian has yet to consent before the nomination. */
    final boolean lacksGuardian() {
        return Boolean.TRUE.equals(contestant.minor()) && validGuardian().isEmpty();
    }

    private boolean isMinor() {
        return Optional.ofNullable(contestant.minor()).orElseThrow(MinorNotSaid::new);
    }

    final void wipe(Instant now) {
        write(text.wiped(), Contestant.ERASED, null);
        guardian = null;
        script = null;
        erasedAt = now;
    }

    private Optional<GuardianConsent> validGuardian() {
        return guardian().filter(GuardianConsent::isValid);
    }

    /** Where name and film may appear: where the contestant agreed, and unless that is certainly no minor, a guardian as well. */
    public List<Channel> channels() {
        List<Channel> own = contestant.consents();
        if (Boolean.FALSE.equals(contestant.minor())) {
            return own;
        }
        List<Channel> allowed = validGuardian().map(GuardianConsent::channels).orElse(List.of());
        return own.stream().filter(allowed::contains).toList();
    }

    /** What a guardian has consented to, perhaps no longer. */
    public Optional<GuardianConsent> guardian() {
        return Optional.ofNullable(guardian);
    }

    public boolean isErased() {
        return erasedAt != null;
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

    /** How often its words and people were written. */
    public long wordsVersion() {
        return wordsVersion;
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
