package io.zhanbo.submission.upload;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.storage.Bucket;
import java.util.regex.Pattern;

/**
 * The file a contestant is about to send.
 *
 * @param size        bytes
 * @param sha256      lower-case hex digest of the bytes, as the client worked it out
 * @param contentType media type, for example {@code video/mp4}
 */
public record UploadForm(long size, String sha256, String contentType) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILM =
            Pattern.compile("(video/[\\w.+-]{1,80})|application/octet-stream|application/mxf");

    /** @param limit largest file, bytes */
    void check(long limit) {
        if (size <= 0) {
            throw new UploadFieldBroken("size", "upload-size-not-valid");
        }
        if (size > limit) {
            throw new UploadTooLarge(size, limit);
        }
        if (sha256 == null || !SHA256.matcher(sha256).matches()) {
            throw new UploadFieldBroken("sha256", "upload-sha256-not-valid");
        }
        if (contentType == null || !FILM.matcher(contentType).matches()) {
            throw new UploadFieldBroken("contentType", "upload-type-not-valid");
        }
    }

    /** The file it is to become. */
    ObjectRef becoming(String key) {
        return new ObjectRef(Bucket.ORIGINALS.logicalName(), key, size, sha256);
    }
}
