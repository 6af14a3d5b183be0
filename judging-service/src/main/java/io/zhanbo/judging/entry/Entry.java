package io.zhanbo.judging.entry;

import io.zhanbo.events.submission.EntryNominated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What judging knows of an entry. Neither its unit nor anyone behind it is kept: what is not here cannot reach a judge. */
@Entity
@Table(name = "entry")
class Entry {

    @Id
    private String id;

    private String contestId;
    private long version;
    private boolean nominated;
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

    /** Takes over a nomination, unless something newer is known. */
    void nominated(EntryNominated event) {
        if (!erased && isNews(event.version())) {
            nominated = true;
            title = event.title();
            description = event.description();
            topic = event.topic();
            form = event.form();
            revision = event.revision();
        }
    }

    /**
     * Notes that the entry is nominated no longer.
     *
     * @return false if something newer is known, so that nothing changed
     */
    boolean left(long eventVersion) {
        boolean news = isNews(eventVersion);
        if (news) {
            nominated = false;
        }
        return news;
    }

    /** The people behind it have been erased: nothing that they wrote is kept. */
    void erase(long eventVersion) {
        left(eventVersion);
        nominated = false;
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

    boolean isNominated() {
        return nominated;
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
