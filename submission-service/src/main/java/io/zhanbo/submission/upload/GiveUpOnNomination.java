package io.zhanbo.submission.upload;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A nomination freezes the video: an upload still on its way is given up in the same transaction. */
@ApplicationScoped
class GiveUpOnNomination {

    private final Uploads uploads;
    private final Removals removals;
    private final Journal journal;

    GiveUpOnNomination(Uploads uploads, Removals removals, Journal journal) {
        this.uploads = uploads;
        this.removals = removals;
        this.journal = journal;
    }

    void on(@Observes EntryNews news) {
        if (news.what() == EntryNews.What.NOMINATED) {
            uploads.unfinished(news.entry().id()).ifPresent(upload -> giveUp(upload, news.entry()));
        }
    }

    private void giveUp(Upload upload, Entry entry) {
        upload.abort();
        removals.wantUpload(entry.id(), Bucket.ORIGINALS, upload.objectKey(), upload.storageId());
        journal.write(entry.subject(), "upload given up");
    }
}
