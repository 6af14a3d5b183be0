package io.zhanbo.judging.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What judging knows of an entry. Nobody behind it is kept: what is not here cannot reach a judge. Its unit is, to find the works of a unit's own
 * round by; it goes no further.
 */
@Entity
@Table(name = "entry")
class Entry {

    @Id
    private String id;

    private String contestId;
    private long version;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OUT;

    @Column(name = "unit_id")
    private String unitId;

    private boolean erased;
    private String title;
    private String description;
    private String topic;
    private String form;
    private int revision;

    protected Entry() {}

    Entry(String id, String contestId) {
        this.id = id;
        this.contestId = contestId;
    }

    /** Takes over what the entry may be judged for, unless something newer is known. */
    void take(PutUp news) {
        if (!erased && isNews(news.version())) {
            stage = news.stage();
            unitId = news.unitId();
            title = news.title();
            description = news.description();
            topic = news.topic();
            form = news.form();
            revision = news.revision();
        }
    }

    /**
     * Notes that the entry may be judged no longer.
     *
     * @return false if something newer is known, so that nothing changed
     */
    boolean left(long eventVersion) {
        boolean news = isNews(eventVersion);
        if (news) {
            stage = Stage.OUT;
        }
        return news;
    }

    /** The people behind it have been erased: nothing that they wrote is kept. */
    void erase(long eventVersion) {
        left(eventVersion);
        stage = Stage.OUT;
        erased = true;
        title = null;
        description = null;
    }

    boolean isErased() {
        return erased;
    }

    private boolean isNews(long eventVersion) {
        boolean newer = eventVersion > version;
        if (newer) {
            version = eventVersion;
        }
        return newer;
    }

    String id() {
        return id;
    }

    String contestId() {
        return contestId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String topic() {
        return topic;
    }

    String form() {
        return form;
    }

    int revision() {
        return revision;
    }
}
