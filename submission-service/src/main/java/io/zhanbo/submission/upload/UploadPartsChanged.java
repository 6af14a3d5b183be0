package io.zhanbo.submission.upload;

/** A part was sent again, with other bytes, after the upload was accepted: what was accepted is there no more. */
class UploadPartsChanged extends UploadUnfit {

    UploadPartsChanged() {
        super("parts", "upload-parts-changed");
    }
}
