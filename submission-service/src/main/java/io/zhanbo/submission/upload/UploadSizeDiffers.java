package io.zhanbo.submission.upload;

/** What arrived is not as long as was declared: the upload is given up. */
class UploadSizeDiffers extends UploadUnfit {

    UploadSizeDiffers(long arrived, long declared) {
        super("size", "upload-size-differs", declared, arrived);
        with("declared", declared);
        with("size", arrived);
    }
}
