package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.UploadedPart;
import java.util.List;

/**
 * An upload as its contestant's client needs it to go on.
 *
 * @param key       what Uppy needs besides the id to go on with it
 * @param size      bytes of the whole file
 * @param sha256    by which another device can tell whether it holds the same file
 * @param partSize  bytes of every part but the last
 * @param partCount how many parts there are, numbered from 1
 * @param parts     those that have arrived
 * @param refused   why what arrived could not be the video, or null
 */
public record UploadView(
        String uploadId,
        String key,
        long size,
        String sha256,
        long partSize,
        int partCount,
        UploadState state,
        List<ArrivedPart> parts,
        Refused refused) {

    public record ArrivedPart(int number, long size) {}

    /**
     * @param problem its code
     * @param detail  why, and what to do, in the reader's language
     */
    public record Refused(String problem, String detail) {}

    public static UploadView begun(Upload upload) {
        return of(upload, List.of(), null);
    }

    static UploadView of(Upload upload, List<UploadedPart> arrived, Refused refused) {
        PartPlan plan = upload.plan();
        return new UploadView(
                upload.id(),
                upload.objectKey(),
                upload.size(),
                upload.original().sha256(),
                plan.partSize(),
                plan.count(),
                upload.state(),
                arrived.stream()
                        .map(part -> new ArrivedPart(part.number(), part.size()))
                        .toList(),
                refused);
    }
}
