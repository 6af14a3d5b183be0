package io.zhanbo.runtime.storage;

import io.minio.BucketExistsArgs;
import io.minio.Http;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jboss.logging.Logger;

/**
 * Three clients on one storage: one for calls that carry no bytes, which are soon over; one for those that may last; and one
 * that only signs URLs for the address browsers see. What the storage cannot do at this moment they try a few times.
 */
@ApplicationScoped
class StorageClients {
    private static final Logger LOG = Logger.getLogger(StorageClients.class);

    private final StorageSettings settings;
    private final MinioAsyncClient brief;
    private final MinioAsyncClient internal;
    private final MinioAsyncClient external;

    StorageClients(StorageSettings settings) {
        this.settings = settings;
        this.brief = client(settings.endpoint(), brief(settings));
        OkHttpClient lasting = lasting(settings);
        this.internal = client(settings.endpoint(), lasting);
        this.external = client(settings.publicEndpoint(), lasting);
    }

    /** For calls that carry no bytes. */
    MinioAsyncClient brief() {
        return brief;
    }

    /** For all others. */
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
                () -> brief.bucketExists(BucketExistsArgs.builder().bucket(name).build()));
        if (!exists) {
            StorageCall.await(
                    "create bucket " + name,
                    () -> brief.makeBucket(MakeBucketArgs.builder().bucket(name).build()));
        }
    }

    private static OkHttpClient brief(StorageSettings settings) {
        Dispatcher calls = new Dispatcher();
        // A few that hang must not keep the others from beginning.
        calls.setMaxRequestsPerHost(calls.getMaxRequests());
        return Http.newDefaultClient()
                .newBuilder()
                .dispatcher(calls)
                .connectTimeout(settings.connectTimeout())
                .callTimeout(settings.callTimeout())
                .build();
    }

    private static OkHttpClient lasting(StorageSettings settings) {
        return Http.newDefaultClient()
                .newBuilder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.idleTimeout())
                .writeTimeout(settings.idleTimeout())
                .build();
    }

    /** The region is given, so that the client never asks the storage for it. */
    private MinioAsyncClient client(String endpoint, OkHttpClient http) {
        return MinioAsyncClient.builder()
                .httpClient(http)
                .endpoint(endpoint)
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
    }
}
