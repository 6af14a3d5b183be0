package io.zhanbo.runtime.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where object storage is. */
@ConfigMapping(prefix = "zhanbo.storage")
interface StorageSettings {

    /** Address as this service reaches it. */
    String endpoint();

    /** Address as browsers reach it: URLs are signed for it; a wrong host makes every signature invalid. */
    String publicEndpoint();

    String accessKey();

    String secretKey();

    @WithDefault("us-east-1")
    String region();

    /** Put before every bucket's name, so that several deployments can share one storage. */
    Optional<String> bucketPrefix();

    /** Whether missing buckets are created at start; turn it off where an operator creates them. */
    @WithDefault("true")
    boolean createBuckets();

    /** How long to wait for a connection. Longer rides out a busy network; shorter tells sooner that the storage is away. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /**
     * How long a call that carries no bytes may take, with all that is tried again. Longer suits a storage that lists
     * slowly; shorter frees those who wait for one that hangs.
     */
    @WithDefault("PT20S")
    Duration callTimeout();

    /**
     * How long the storage may be silent while bytes move, or while it copies or joins parts. Longer suits one that does so
     * byte by byte; shorter finds out sooner that it hangs.
     */
    @WithDefault("PT5M")
    Duration idleTimeout();
}
