package io.zhanbo.submission.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.MultipartUploads;
import io.zhanbo.runtime.storage.StorageFailure;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Begins the one upload an entry may have open. Object storage is asked between two transactions, so that nobody else waits
 * while it does not answer.
 */
@ApplicationScoped
public class OpenUpload {

    private static final Logger LOG = Logger.getLogger(OpenUpload.class);

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

    public Upload open(String entryId, UploadForm form) {
        return open(entryId, form, clock.instant());
    }

    /** @param now when the file, or the wish to send it, arrived */
    Upload open(String entryId, UploadForm form, Instant now) {
        // What is refused begins nothing in the storage.
        QuarkusTransaction.requiringNew().run(() -> uploadable(entryId, form, now));
        String key = "video-" + UUID.randomUUID();
        String storageId = multipart.create(Bucket.ORIGINALS, key, form.contentType());
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Entry entry = uploadable(entryId, form, now);
                return begin(entry, storageId, form.becoming(key), now);
            });
        } catch (RuntimeException e) {
            leave(key, storageId);
            throw e;
        }
    }

    /** The entry, locked; by the rules of its contest, which hold until the transaction ends. */
    private Entry uploadable(String entryId, UploadForm form, Instant now) {
        Contest contest = contests.hold(entries.contestOf(entryId));
        Entry entry = entries.workable(entryId);
        form.check(contest.limits().uploadBytes());
        entry.requireUploadable(deadlines.of(entry), now);
        return entry;
    }

    private Upload begin(Entry entry, String storageId, ObjectRef original, Instant now) {
        Upload upload = new Upload(UUID.randomUUID().toString(), entry.id(), storageId, original, now);
        entry.beginUpload(upload.id());
        uploads.add(upload);
        entries.save();
        journal.write(entry.subject(), "upload begun");
        return upload;
    }

    /** Nobody else knows of it: someone was faster, or the database has gone. */
    private void leave(String key, String storageId) {
        try {
            multipart.abort(Bucket.ORIGINALS, key, storageId);
        } catch (StorageFailure e) {
            LOG.warnf("Upload %s of %s is begun in the storage and is nobody's: %s", storageId, key, e.getMessage());
        }
    }
}
