package io.zhanbo.runtime.storage;

import static io.zhanbo.runtime.storage.StorageCall.await;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.Http;
import io.minio.ListPartsArgs;
import io.minio.messages.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Uploads in parts, each sent by the client itself to a URL signed for it; what has arrived stays when the line breaks.
 *
 * <p>Every method throws {@link StorageFailure} if the storage does not answer or refuses.
 */
@ApplicationScoped
public class MultipartUploads {
    private final StorageClients clients;
    private final Presigner presigner;

    MultipartUploads(StorageClients clients, Presigner presigner) {
        this.clients = clients;
        this.presigner = presigner;
    }

    /** Begins an upload in parts; its id is needed for everything that follows. */
    public String create(Bucket bucket, String key, String contentType) {
        return await(
                        "begin upload of " + key,
                        () -> clients.brief()
                                .createMultipartUpload(CreateMultipartUploadArgs.builder()
                                        .bucket(clients.bucketName(bucket))
                                        .object(key)
                                        .headers(new Http.Headers("Content-Type", contentType))
                                        .build()))
                .result()
                .uploadId();
    }

    /** The parts that have arrived, by number; empty if the upload is not (or no longer) there. */
    public List<UploadedPart> parts(Bucket bucket, String key, String uploadId) {
        try {
            return await(
                            "list parts of " + key,
                            () -> clients.brief()
                                    .listParts(ListPartsArgs.builder()
                                            .bucket(clients.bucketName(bucket))
                                            .object(key)
                                            .uploadId(uploadId)
                                            .build()))
                    .result()
                    .parts()
                    .stream()
                    .map(part -> new UploadedPart(part.partNumber(), part.partSize(), part.etag()))
                    .toList();
        } catch (StorageFailure e) {
            if (StorageCall.isMissing(e)) {
                return List.of();
            }
            throw e;
        }
    }

    /** Joins the parts to the object. */
    public void complete(Bucket bucket, String key, String uploadId, List<UploadedPart> parts) {
        await(
                "complete upload of " + key,
                () -> clients.internal()
                        .completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                                .bucket(clients.bucketName(bucket))
                                .object(key)
                                .uploadId(uploadId)
                                .parts(parts.stream()
                                        .map(part -> new Part(part.number(), part.etag()))
                                        .toArray(Part[]::new))
                                .build()));
    }

    /** Gives an upload up and frees its parts; one that is not there, or was joined, counts as given up. */
    public void abort(Bucket bucket, String key, String uploadId) {
        try {
            await(
                    "abort upload of " + key,
                    () -> clients.brief()
                            .abortMultipartUpload(AbortMultipartUploadArgs.builder()
                                    .bucket(clients.bucketName(bucket))
                                    .object(key)
                                    .uploadId(uploadId)
                                    .build()));
        } catch (StorageFailure e) {
            if (!StorageCall.isMissing(e)) {
                throw e;
            }
        }
    }

    /** A URL with which anyone can write one part of an upload for a while. */
    public URI presignedPart(Bucket bucket, String key, String uploadId, int number, Duration valid) {
        return presigner.sign(
                Http.Method.PUT,
                bucket,
                key,
                valid,
                Map.of("uploadId", uploadId, "partNumber", Integer.toString(number)));
    }
}
