package io.zhanbo.submission.upload;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.AnnounceVideo;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What an assembly does in transactions, all of them short. Of several who are at one upload, which can only be when one of
 * them was thought dead, the first to come here completes it.
 */
@ApplicationScoped
class HandOver {

    private final Deadlines deadlines;
    private final Entries entries;
    private final Uploads uploads;
    private final AbortUpload abortUpload;
    private final AnnounceVideo announceVideo;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final UploadSettings settings;
    private final Clock clock;

    HandOver(
            Deadlines deadlines,
            Entries entries,
            Uploads uploads,
            AbortUpload abortUpload,
            AnnounceVideo announceVideo,
            Journal journal,
            Event<EntryNews> news,
            UploadSettings settings,
            Clock clock) {
        this.deadlines = deadlines;
        this.entries = entries;
        this.uploads = uploads;
        this.abortUpload = abortUpload;
        this.announceVideo = announceVideo;
        this.journal = journal;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** An upload to be assembled; empty if it is not, or if someone else is at it. */
    @Transactional
    Optional<Upload> take(String uploadId, Instant now) {
        Upload upload = uploads.lock(uploadId);
        return upload.take(now, settings.assemblyPatience()) ? Optional.of(upload) : Optional.empty();
    }

    /** It did not work out; whoever comes next may try at once. */
    @Transactional
    void leave(String uploadId, Instant takenAt) {
        uploads.lock(uploadId).leave(takenAt);
    }

    /**
     * The file is whole and was looked at. It is deleted if its entry does not wait for it any more.
     *
     * @param tell whether its people are to be told in any case, as nobody waits for the answer; else only if handing in was
     *             over meanwhile
     */
    @Transactional
    void complete(String uploadId, boolean tell) {
        Upload upload = uploads.lock(uploadId);
        Entry entry = entryOf(upload);
        if (upload.is(UploadState.ASSEMBLING) && entry.isReceiving(uploadId)) {
            Timeline timeline = deadlines.of(entry);
            Instant now = clock.instant();
            upload.complete();
            entry.receiveVideo(upload.original(), upload.acceptedAt(), timeline, now, settings.lateHandIn());
            entries.save();
            announceVideo.announce(entry);
            journal.write(entry.subject(), "video uploaded");
            if (tell || entry.handInUntil(timeline, now).isEmpty()) {
                news.fire(EntryNews.of(entry, EntryNews.What.VIDEO_THERE));
            }
        } else if (!upload.is(UploadState.COMPLETE)) {
            // Withdrawn or nominated while its parts were being joined.
            abortUpload.giveUp(upload);
        }
    }

    /** @throws UploadNotOpen if it was given up */
    @Transactional
    Entry result(String uploadId) {
        Upload upload = uploads.lock(uploadId);
        if (upload.is(UploadState.ABORTED)) {
            throw new UploadNotOpen(UploadState.ABORTED);
        }
        return entryOf(upload);
    }

    private Entry entryOf(Upload upload) {
        return entries.lock(upload.entryId()).orElseThrow();
    }
}
