package io.zhanbo.runtime.storage;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Two clients on one storage: one that talks to it, one that only signs URLs for the address browsers see. */
@ApplicationScoped
class StorageClients {
    private static final Logger LOG = Logger.getLogger(StorageClients.class);

    private final StorageSettings settings;
    private final MinioAsyncClient internal;
    private final MinioAsyncClient external;

    StorageClients(StorageSettings settings) {
        this.settings = settings;
        this.internal = client(settings.endpoint());
        this.external = client(settings.publicEndpoint());
    }

    MinioAsyncClient internal() {
        return internal;
    }

    MinioAsyncClient external() {
        return external;
    }

    String bucketName(Bucket bucket) {
        return settings.bucketPrefix().orElse("") + bucket.logicalName();
    }

    void createBuckets(@Observes StartupEvent event) {
        if (!settings.createBuckets()) {
            return;
        }
        for (Bucket bucket : Bucket.values()) {
            try {
                createIfMissing(bucketName(bucket));
            } catch (StorageFailure e) {
                LOG.warnf("Bucket %s could not be looked up or created: %s", bucketName(bucket), e.getMessage());
            }
        }
    }

    private void createIfMissing(String name) {
        boolean exists = StorageCall.await(
                "look up bucket " + name,
                () -> internal.bucketExists(
                        BucketExistsArgs.builder().bucket(name).build()));
        if (!exists) {
            StorageCall.await(
                    "create bucket " + name,
                    () -> internal.makeBucket(
                            MakeBucketArgs.builder().bucket(name).build()));
        }
    }

    /** The region is given, so that the client never asks the storage for it. */
    private MinioAsyncClient client(String endpoint) {
        return MinioAsyncClient.builder()
                .endpoint(endpoint)
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
    }
}
