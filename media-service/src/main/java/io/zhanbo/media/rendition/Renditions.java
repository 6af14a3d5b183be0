package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The table of published renditions. */
@ApplicationScoped
public class Renditions {
    private final EntityManager entities;

    Renditions(EntityManager entities) {
        this.entities = entities;
    }

    /** A video's, the newest of each kind last. */
    public List<Published> ofAsset(String assetId) {
        return entities.createQuery("from Published where assetId = ?1 order by kind, version", Published.class)
                .setParameter(1, assetId)
                .getResultList();
    }

    Optional<Published> find(String assetId, RenditionKind kind, String profile) {
        return Optional.ofNullable(entities.find(Published.class, new Published.Key(assetId, kind, profile)));
    }

    /** How often a video's rendition of this kind has been told, with whatever profile. */
    long version(String assetId, RenditionKind kind) {
        return ofAsset(assetId).stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(Published::version)
                .max()
                .orElse(0);
    }

    /** Forgets a video's. */
    void forget(String assetId) {
        entities.createQuery("delete from Published where assetId = ?1")
                .setParameter(1, assetId)
                .executeUpdate();
    }

    void add(Published rendition) {
        entities.persist(rendition);
    }
}
