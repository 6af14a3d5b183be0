package io.zhanbo.submission.upload;

/** The virus scanner knows what is in the file. */
class VirusFound extends UploadUnfit {

    VirusFound() {
        super("contentType", "upload-virus-found");
    }
}
