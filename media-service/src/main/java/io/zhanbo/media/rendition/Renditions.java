package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
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

    /** Where the one lies that was told last. */
    @Transactional(TxType.REQUIRED)
    public Optional<String> manifestKey(String assetId, RenditionKind kind, String profile) {
        return find(assetId, kind, profile).map(Published::manifestKey);
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

    /** Notes that another has taken the place of one. */
    void noteReplaced(String manifestKey, String assetId, Instant now) {
        entities.createNativeQuery(
                        "insert into replaced_rendition (manifest_key, asset_id, replaced_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, manifestKey)
                .setParameter(2, assetId)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Those replaced before then that nobody shows, nor can be about to: no other video that is wanted has the same bytes. */
    @Transactional(TxType.REQUIRED)
    public List<String> replacedBefore(Instant then) {
        return entities.createNativeQuery(
                        "select manifest_key from replaced_rendition old join asset a on a.id = old.asset_id where replaced_at < ?1"
                                + " and not exists (select from rendition shown where shown.manifest_key = old.manifest_key)"
                                + " and not exists (select from asset twin where twin.id <> a.id and twin.state in ('ARRIVED', 'CHECKED')"
                                + " and (twin.sha256 = a.sha256 or twin.claimed_sha256 = a.sha256))",
                        String.class)
                .setParameter(1, then)
                .getResultList();
    }

    void forgetReplaced(String manifestKey) {
        entities.createNativeQuery("delete from replaced_rendition where manifest_key = ?1")
                .setParameter(1, manifestKey)
                .executeUpdate();
    }

    /** Forgets a video's. */
    void forget(String assetId) {
        entities.createNativeQuery("delete from replaced_rendition where asset_id = ?1")
                .setParameter(1, assetId)
                .executeUpdate();
        entities.createQuery("delete from Published where assetId = ?1")
                .setParameter(1, assetId)
                .executeUpdate();
    }

    void add(Published rendition) {
        entities.persist(rendition);
    }
}
