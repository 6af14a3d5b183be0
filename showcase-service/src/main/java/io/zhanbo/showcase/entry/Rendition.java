package io.zhanbo.showcase.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One verified form of a film in the private bucket {@code renditions}. */
@Entity
public class Rendition extends PanacheEntityBase {
    @EmbeddedId
    private Key key;

    private long version;
    private String manifestKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private RenditionManifest manifest;

    protected Rendition() {}

    @Embeddable
    record Key(
            String entryId,
            int revision,
            @Enumerated(EnumType.STRING) RenditionKind kind) {}

    /** Keeps a rendition, unless a newer making of the same is known. The caller holds the entry's lock. */
    public static void keep(RenditionReady event) {
        Key key = new Key(event.entryId(), event.revision(), event.rendition().kind());
        Rendition known = findById(key);
        if (known == null) {
            Rendition rendition = new Rendition();
            rendition.key = key;
            rendition.take(event);
            rendition.persist();
        } else if (event.version() > known.version) {
            known.take(event);
        }
    }

    /** All of an entry: where they lie is told by digests of its film. */
    static void forget(String entryId) {
        delete("key.entryId", entryId);
    }

    private void take(RenditionReady event) {
        version = event.version();
        manifestKey = event.manifest().key();
        manifest = event.rendition();
    }

    /** All renditions of one revision. */
    public static List<Rendition> of(String entryId, int revision) {
        return list("key.entryId = ?1 and key.revision = ?2", entryId, revision);
    }

    public RenditionKind kind() {
        return key.kind();
    }

    long version() {
        return version;
    }

    public RenditionManifest manifest() {
        return manifest;
    }

    /** Key in bucket {@code renditions} of one of the manifest's files: they lie beside the manifest. */
    public String keyOf(String fileName) {
        return manifestKey.substring(0, manifestKey.lastIndexOf('/') + 1) + fileName;
    }
}
