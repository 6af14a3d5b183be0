package io.zhanbo.runtime.storage;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Signs URLs for the address that browsers see. */
@ApplicationScoped
class Presigner {
    private final StorageClients clients;

    Presigner(StorageClients clients) {
        this.clients = clients;
    }

    URI sign(Http.Method method, Bucket bucket, String key, Duration valid, Map<String, String> query) {
        try {
            return URI.create(clients.external()
                    .getPresignedObjectUrl(GetPresignedObjectUrlArgs.builder()
                            .method(method)
                            .bucket(clients.bucketName(bucket))
                            .object(key)
                            .expiry((int) valid.toSeconds())
                            .extraQueryParams(query)
                            .build()));
        } catch (MinioException e) {
            throw new StorageFailure("sign " + key, e);
        }
    }
}
