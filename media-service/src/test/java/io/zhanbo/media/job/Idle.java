package io.zhanbo.media.job;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that only takes jobs: those who do them are started, and stopped, by the test. */
public class Idle implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zhanbo.media.jobs.role", "API");
    }
}
