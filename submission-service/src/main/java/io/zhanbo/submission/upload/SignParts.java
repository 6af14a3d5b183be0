package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Signs the parts a client is about to send; never all at once, so that no URL lies about for longer than it is needed. */
@ApplicationScoped
class SignParts {

    private static final int AT_ONCE = 100;

    private final Uploads uploads;
    private final MultipartUploads multipart;
    private final UploadSettings settings;
    private final Clock clock;

    SignParts(Uploads uploads, MultipartUploads multipart, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.multipart = multipart;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Map<Integer, URI> sign(String uploadId, List<Integer> numbers) {
        Upload upload = uploads.own(uploadId);
        upload.use(clock.instant());
        PartPlan plan = upload.plan();
        if (numbers == null
                || numbers.isEmpty()
                || numbers.size() > AT_ONCE
                || !numbers.stream().allMatch(number -> Objects.nonNull(number) && plan.has(number))) {
            throw new PartUnknown(plan.count(), AT_ONCE);
        }
        Map<Integer, URI> urls = new TreeMap<>();
        numbers.forEach(number -> urls.put(
                number,
                multipart.presignedPart(
                        Bucket.ORIGINALS, upload.objectKey(), upload.storageId(), number, settings.urlValidity())));
        return urls;
    }
}
