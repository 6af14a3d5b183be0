package io.zhanbo.media.fingerprint;

import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.fingerprint.FingerprintIndex.Indexed;
import io.zhanbo.runtime.delivery.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Keeps the index true: what is in the contest is in it, what was withdrawn or replaced is not. Who removes locks the videos first, as who remembers does:
 * a film that is just being remembered is there to be removed.
 */
@ApplicationScoped
class RememberFilm {
    private final FingerprintIndex index;
    private final Assets assets;

    RememberFilm(FingerprintIndex index, Assets assets) {
        this.index = index;
        this.assets = assets;
    }

    /**
     * Puts a film into the index, unless nobody waits for it any more. This is a transaction of its own, before others are looked for: of two copies
     * examined at the same moment, one at least finds the other.
     */
    @Transactional
    Optional<Indexed> remember(String assetId, String sha256, double seconds, Fingerprint fingerprint) {
        return assets.locked(assetId).filter(Asset::isWanted).map(asset -> {
            var film = new Indexed(asset.entryId(), asset.contestId(), seconds);
            index.put(film, asset.revision(), sha256, fingerprint);
            return film;
        });
    }

    void on(@Observes @Received VideoUploaded uploaded) {
        assets.ofEntryLocked(uploaded.entryId());
        index.removeBefore(uploaded.entryId(), uploaded.revision());
    }

    void on(@Observes @Received EntryWithdrawn withdrawn) {
        assets.ofEntryLocked(withdrawn.entryId()).stream()
                .filter(asset -> asset.isFromBefore(withdrawn.version()))
                .findFirst()
                .ifPresent(asset -> index.removeBefore(withdrawn.entryId(), asset.revision() + 1));
    }

    void on(@Observes @Received EntryErased erased) {
        assets.ofEntryLocked(erased.entryId());
        index.removeBefore(erased.entryId(), Integer.MAX_VALUE);
    }
}
