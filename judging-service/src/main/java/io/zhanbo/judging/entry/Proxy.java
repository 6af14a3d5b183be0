package io.zhanbo.judging.entry;

import io.zhanbo.events.media.RenditionReady;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The judges' copy of one revision; often here before the nomination. */
@Entity
@Table(name = "proxy")
class Proxy {

    /** @param revision the video revision it was made from */
    @Embeddable
    record Id(String entryId, int revision) implements Serializable {}

    @EmbeddedId
    private Id id;

    private long version;
    private String objectKey;

    protected Proxy() {}

    Proxy(Id id) {
        this.id = id;
    }

    /** Takes over where the copy lies, unless a newer making of it is known. */
    void ready(RenditionReady event) {
        if (event.version() > version) {
            version = event.version();
            String manifest = event.manifest().key();
            objectKey = manifest.substring(0, manifest.lastIndexOf('/') + 1)
                    + event.rendition().entryPoint();
        }
    }

    Id id() {
        return id;
    }

    String objectKey() {
        return objectKey;
    }
}
