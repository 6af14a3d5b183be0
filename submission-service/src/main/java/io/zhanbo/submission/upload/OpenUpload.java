package io.zhanbo.submission.upload;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Begins the one upload an entry may have open. */
@ApplicationScoped
public class OpenUpload {

    private final Contests contests;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Uploads uploads;
    private final MultipartUploads multipart;
    private final Journal journal;
    private final Clock clock;

    OpenUpload(
            Contests contests,
            Deadlines deadlines,
            Entries entries,
            Uploads uploads,
            MultipartUploads multipart,
            Journal journal,
            Clock clock) {
        this.contests = contests;
        this.deadlines = deadlines;
        this.entries = entries;
        this.uploads = uploads;
        this.multipart = multipart;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Upload open(String entryId, UploadForm form) {
        return open(entryId, form, clock.instant());
    }

    /** @param now when the file, or the wish to send it, arrived */
    @Transactional
    Upload open(String entryId, UploadForm form, Instant now) {
        Entry entry = entries.workable(entryId);
        Contest contest = contests.get(entry.contestId());
        form.check(contest.limits().uploadBytes());
        String id = UUID.randomUUID().toString();
        entry.beginUpload(id, deadlines.of(entry), now);

        String key = "video-" + UUID.randomUUID();
        String storageId = multipart.create(Bucket.ORIGINALS, key, form.contentType());
        ObjectRef original = new ObjectRef(Bucket.ORIGINALS.logicalName(), key, form.size(), form.sha256());
        Upload upload = new Upload(id, entryId, storageId, original, now);
        uploads.add(upload);
        entries.save();
        journal.write(entry.subject(), "upload begun");
        return upload;
    }
}
