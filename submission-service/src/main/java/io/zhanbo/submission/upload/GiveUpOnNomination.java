package io.zhanbo.submission.upload;

import io.zhanbo.submission.entry.EntryNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A nomination freezes the video: an upload still on its way is given up in the same transaction. */
@ApplicationScoped
class GiveUpOnNomination {

    private final Uploads uploads;
    private final AbortUpload abortUpload;

    GiveUpOnNomination(Uploads uploads, AbortUpload abortUpload) {
        this.uploads = uploads;
        this.abortUpload = abortUpload;
    }

    void on(@Observes EntryNews news) {
        if (news.what() == EntryNews.What.NOMINATED) {
            uploads.unfinished(news.entry().id()).ifPresent(abortUpload::giveUp);
        }
    }
}
