package io.zhanbo.submission.receipt;

/** What a receipt confirms. */
public enum ReceiptKind {
    /** The entry was handed in. */
    HANDED_IN,
    /** What was handed in was changed in the revision window. */
    REVISED,
    /** The server has read the handed-in video and confirms its digest. */
    VIDEO_VERIFIED
}
