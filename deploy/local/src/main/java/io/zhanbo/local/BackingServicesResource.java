package io.zhanbo.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zhanbo.local.testing.TestSlice;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} real backing services, and a part of them that is its own: one PostgreSQL database and
 * a prefix for topics and buckets. Registered by the service loader: to have this jar on the test class path is enough.
 */
public final class BackingServicesResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return TestSlice.create().configuration();
    }

    /** Nothing to stop: the services end with the build. */
    @Override
    public void stop() {}
}
