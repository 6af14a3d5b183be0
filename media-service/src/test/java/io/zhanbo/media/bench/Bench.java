package io.zhanbo.media.bench;

import io.zhanbo.media.job.Idle;
import java.util.HashMap;
import java.util.Map;

/** As the tests have it, but with the heartbeat of every day, and chunks as long as the caller wants. */
public class Bench extends Idle {
    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("zhanbo.media.jobs.heartbeat", "PT5S");
        settings.put("zhanbo.media.chunks.length", "PT" + System.getProperty("zhanbo.bench.chunk", "6") + "S");
        return settings;
    }
}
