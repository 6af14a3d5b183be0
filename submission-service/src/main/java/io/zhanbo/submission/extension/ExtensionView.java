package io.zhanbo.submission.extension;

import io.zhanbo.submission.deadline.Extension;
import java.time.Instant;

/** An extension with who asked, who approved and what became of it. */
record ExtensionView(
        String id,
        String contestId,
        String unitId,
        String entryId,
        Instant until,
        boolean oneUse,
        String reason,
        String requestedBy,
        String approvedBy,
        Instant approvedAt,
        Instant revokedAt,
        String usedBy,
        Instant usedAt) {

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id(),
                extension.contestId(),
                extension.unitId(),
                extension.entryId(),
                extension.until(),
                extension.isOneUse(),
                extension.reason(),
                extension.requestedBy(),
                extension.approvedBy(),
                extension.approvedAt(),
                extension.revokedAt(),
                extension.usedBy(),
                extension.usedAt());
    }
}
