package io.zhanbo.showcase.exhibit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhanbo.showcase.entry.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** The half of an exhibit that the jury decided: whose it is and what it won. */
@MappedSuperclass
public abstract class Winner extends PanacheEntityBase {
    @Id
    private String id;

    private String contestId;
    private String entryId;

    @Embedded
    private Award award;

    private long version;

    protected Winner() {}

    Winner(String id, Entry entry, Award award) {
        this.id = id;
        this.contestId = entry.contestId();
        this.entryId = entry.id();
        this.award = award;
    }

    /** Takes over a later result of the same round. */
    void award(Award news) {
        if (news.replaces(award)) {
            award = news;
            raiseVersion();
        }
    }

    void raiseVersion() {
        version++;
    }

    public String id() {
        return id;
    }

    public String contestId() {
        return contestId;
    }

    public String entryId() {
        return entryId;
    }

    public Award award() {
        return award;
    }

    /** Raised with every change, for those who hear of it in events. */
    public long version() {
        return version;
    }
}
