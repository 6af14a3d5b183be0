package io.zhanbo.media.asset.progress;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many streams each user has open here: every one of them asks the database each second. */
@Singleton
class OpenStreams {
    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    OpenStreams(@ConfigProperty(name = "zhanbo.media.progress.streams", defaultValue = "10") int most) {
        this.most = most;
    }

    /** @throws TooManyStreams if the user has as many open as there may be */
    void enter(String user) {
        open.compute(user, (id, count) -> {
            if (count != null && count >= most) {
                throw new TooManyStreams(most);
            }
            return count == null ? 1 : count + 1;
        });
    }

    void leave(String user) {
        open.computeIfPresent(user, (id, count) -> count == 1 ? null : count - 1);
    }
}
