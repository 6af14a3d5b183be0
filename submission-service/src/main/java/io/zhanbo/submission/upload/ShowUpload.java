package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.runtime.problem.ProblemWords;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows an upload as it is now. */
@ApplicationScoped
class ShowUpload {

    private final Uploads uploads;
    private final ProblemWords words;
    private final CallerLanguage language;

    ShowUpload(Uploads uploads, ProblemWords words, CallerLanguage language) {
        this.uploads = uploads;
        this.words = words;
        this.language = language;
    }

    UploadView show(String uploadId) {
        Upload upload = uploads.visible(uploadId);
        return UploadView.of(
                upload,
                uploads.arrived(upload),
                upload.refusal().map(this::inWords).orElse(null));
    }

    private UploadView.Refused inWords(Refusal refusal) {
        return new UploadView.Refused(
                refusal.code(),
                words.detail(refusal.code(), language.get(), refusal.arguments().toArray()));
    }
}
