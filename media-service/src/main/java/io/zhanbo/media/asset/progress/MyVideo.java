package io.zhanbo.media.asset.progress;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.asset.Assets;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens a video to those who may look at it: organisers, operators, and whoever it belongs to. */
@ApplicationScoped
public class MyVideo {
    private final Assets assets;
    private final CurrentUser user;

    MyVideo(Assets assets, CurrentUser user) {
        this.assets = assets;
        this.user = user;
    }

    /**
     * The newest revision of an entry's video.
     *
     * @throws NotFound if there is none, or none that the current user may know of
     */
    @Transactional
    public Asset newest(String entryId) {
        boolean any = user.is(Roles.ORGANISER) || user.is(Roles.OPERATOR);
        return assets.ofEntry(entryId).stream()
                .findFirst()
                .filter(asset -> any || asset.belongsTo(user.id()))
                .orElseThrow(() -> new NotFound("video"));
    }
}
