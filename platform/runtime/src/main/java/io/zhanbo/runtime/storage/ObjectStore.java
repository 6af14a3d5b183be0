package io.zhanbo.runtime.storage;

import static io.zhanbo.runtime.storage.StorageCall.await;

import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.SourceObject;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Objects by bucket and key, on any S3. Uses only what every S3 has: no tags, notifications, lifecycle or versions.
 *
 * <p>Keys are generated and never reused; a key must not be the beginning of another's path ({@code k} and {@code k/x}). Every method throws
 * {@link StorageFailure} if the storage does not answer or refuses.
 */
@ApplicationScoped
public class ObjectStore {
    private final StorageClients clients;
    private final Presigner presigner;

    ObjectStore(StorageClients clients, Presigner presigner) {
        this.clients = clients;
        this.presigner = presigner;
    }

    /** The object's length in bytes, or empty if there is none. */
    public OptionalLong size(Bucket bucket, String key) {
        try {
            return OptionalLong.of(await(
                            "look up " + key,
                            () -> clients.brief()
                                    .statObject(StatObjectArgs.builder()
                                            .bucket(clients.bucketName(bucket))
                                            .object(key)
                                            .build()))
                    .size());
        } catch (StorageFailure e) {
            if (StorageCall.isMissing(e)) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /** The object's bytes; the caller closes the stream. */
    public InputStream read(Bucket bucket, String key) {
        return read(bucket, GetObjectArgs.builder().object(key));
    }

    /** A range of the object's bytes; the caller closes the stream. */
    public InputStream read(Bucket bucket, String key, long offset, long length) {
        return read(bucket, GetObjectArgs.builder().object(key).offset(offset).length(length));
    }

    private InputStream read(Bucket bucket, GetObjectArgs.Builder request) {
        var args = request.bucket(clients.bucketName(bucket)).build();
        return await("read " + args.object(), () -> clients.internal().getObject(args));
    }

    public void put(Bucket bucket, String key, Path file, String contentType) {
        await(
                "write " + key,
                () -> clients.internal()
                        .uploadObject(UploadObjectArgs.builder()
                                .bucket(clients.bucketName(bucket))
                                .object(key)
                                .filename(file.toString())
                                .contentType(contentType)
                                .build()));
    }

    public void put(Bucket bucket, String key, byte[] bytes, String contentType) {
        await(
                "write " + key,
                () -> clients.internal()
                        .putObject(PutObjectArgs.builder().bucket(clients.bucketName(bucket)).object(key).stream(
                                        new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                                .contentType(contentType)
                                .build()));
    }

    /** Copies within the storage, content type included. */
    public void copy(Bucket from, String fromKey, Bucket to, String toKey) {
        await(
                "copy " + fromKey,
                () -> clients.internal()
                        .copyObject(CopyObjectArgs.builder()
                                .bucket(clients.bucketName(to))
                                .object(toKey)
                                .source(SourceObject.builder()
                                        .bucket(clients.bucketName(from))
                                        .object(fromKey)
                                        .build())
                                .build()));
    }

    /** Deletes an object; one that is not there counts as deleted. */
    public void delete(Bucket bucket, String key) {
        await(
                "delete " + key,
                () -> clients.brief()
                        .removeObject(RemoveObjectArgs.builder()
                                .bucket(clients.bucketName(bucket))
                                .object(key)
                                .build()));
    }

    /** Deletes every object whose key begins with a prefix. */
    public void deletePrefix(Bucket bucket, String prefix) {
        list(bucket, prefix).forEach(key -> delete(bucket, key));
    }

    /** Keys that begin with a prefix. */
    public List<String> list(Bucket bucket, String prefix) {
        var keys = new ArrayList<String>();
        var request = ListObjectsArgs.builder()
                .bucket(clients.bucketName(bucket))
                .prefix(prefix)
                .recursive(true)
                .build();
        try {
            for (var item : clients.brief().listObjects(request)) {
                keys.add(item.get().objectName());
            }
        } catch (MinioException e) {
            throw new StorageFailure("list " + prefix, e);
        }
        return keys;
    }

    /** A URL with which anyone can read the object for a while. */
    public URI presignedGet(Bucket bucket, String key, Duration valid) {
        return presigner.sign(Http.Method.GET, bucket, key, valid, Map.of());
    }

    /**
     * As {@link #presignedGet}, but a browser saves the object instead of showing it.
     *
     * @param fileName under which it is saved; it is part of the URL
     */
    public URI presignedDownload(Bucket bucket, String key, String fileName, Duration valid) {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return presigner.sign(
                Http.Method.GET,
                bucket,
                key,
                valid,
                Map.of("response-content-disposition", "attachment; filename*=UTF-8''" + name));
    }

    /** A URL with which anyone can write the object for a while; it signs neither size nor type, so check them afterwards. */
    public URI presignedPut(Bucket bucket, String key, Duration valid) {
        return presigner.sign(Http.Method.PUT, bucket, key, valid, Map.of());
    }
}
