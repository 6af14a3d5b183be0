package io.zhanbo.media.rendition;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.media.storage.RenditionStore;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Shows what was made of an entry's video, with addresses to read it at. */
@ApplicationScoped
class ListRenditions {
    private static final Duration READABLE = Duration.ofHours(1);

    private final Assets assets;
    private final Renditions renditions;
    private final RenditionStore store;

    ListRenditions(Assets assets, Renditions renditions, RenditionStore store) {
        this.assets = assets;
        this.renditions = renditions;
        this.store = store;
    }

    List<RenditionView> of(String entryId) {
        var revisions = assets.ofEntry(entryId);
        if (revisions.isEmpty()) {
            throw new NotFound("video");
        }
        return revisions.stream()
                .filter(Asset::isWanted)
                .flatMap(asset -> renditions.ofAsset(asset.id()).stream().map(each -> view(asset, each)))
                .toList();
    }

    private RenditionView view(Asset asset, Published published) {
        var key = published.manifestKey();
        var manifest = store.manifest(key);
        return new RenditionView(
                published.kind(),
                asset.revision(),
                manifest.profile(),
                published.version(),
                published.publishedAt(),
                manifest.film(),
                manifest.entryPoint(),
                manifest.files().stream()
                        .map(file -> new RenditionView.File(
                                file.name(), file.contentType(), file.size(), store.url(key, file.name(), READABLE)))
                        .toList());
    }
}
