package io.zhanbo.submission.upload;

/** What arrived is no video by its first bytes. */
class NotAVideo extends UploadUnfit {

    NotAVideo(FileKind kind) {
        super("contentType", "upload-not-a-video", kind.ordinal());
        with("kind", kind);
    }
}
