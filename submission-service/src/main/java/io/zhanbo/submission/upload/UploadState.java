package io.zhanbo.submission.upload;

/** How far an upload has come. */
public enum UploadState {
    /** Parts may arrive. */
    OPEN,
    /** Every part arrived in time; they are being joined and looked at. */
    ASSEMBLING,
    /** It has become its entry's video. */
    COMPLETE,
    /** Given up: by its contestant, because nobody went on with it, or because what arrived is unfit. */
    ABORTED
}
