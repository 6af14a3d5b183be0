package io.zhanbo.runtime.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
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
}
