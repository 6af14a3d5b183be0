package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A rendition that everyone has been told of: one of each kind and profile for a video, however often its step is run. */
@Entity
@Table(name = "rendition")
@IdClass(Published.Key.class)
public class Published {

    record Key(String assetId, RenditionKind kind, String profile) implements Serializable {}

    @Id
    private String assetId;

    @Id
    @Enumerated(EnumType.STRING)
    private RenditionKind kind;

    @Id
    private String profile;

    private String manifestKey;
    private Instant publishedAt;
    private long version;

    protected Published() {}

    Published(Key key) {
        this.assetId = key.assetId();
        this.kind = key.kind();
        this.profile = key.profile();
    }

    boolean isAt(String key) {
        return key.equals(manifestKey);
    }

    void learn(String key, Instant now, long number) {
        manifestKey = key;
        publishedAt = now;
        version = number;
    }

    public RenditionKind kind() {
        return kind;
    }

    public String profile() {
        return profile;
    }

    public String manifestKey() {
        return manifestKey;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
