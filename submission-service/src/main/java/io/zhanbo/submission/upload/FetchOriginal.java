package io.zhanbo.submission.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.download.FetchFile;
import io.zhanbo.submission.download.FileAddress;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Gives out the address of an entry's video as it was uploaded. */
@ApplicationScoped
class FetchOriginal {

    private final Entries entries;
    private final ObjectStore store;
    private final FetchFile fetchFile;
    private final UploadSettings settings;

    FetchOriginal(Entries entries, ObjectStore store, FetchFile fetchFile, UploadSettings settings) {
        this.entries = entries;
        this.store = store;
        this.fetchFile = fetchFile;
        this.settings = settings;
    }

    /** @throws NotFound if the entry has no video, or nobody has its file any more */
    FileAddress fetch(String entryId) {
        ObjectRef original =
                entries.visible(entryId).video().map(Video::original).orElseThrow(() -> new NotFound("video"));
        if (store.size(Bucket.ORIGINALS, original.key()).isEmpty()) {
            throw new NotFound("video");
        }
        String ending = VideoEnding.of(head(original));
        return QuarkusTransaction.requiringNew()
                .call(() -> fetchFile.fetch(
                        entries.visible(entryId), "video", original.key(), ending, settings.originalUrlValidity()));
    }

    private byte[] head(ObjectRef original) {
        long length = Math.min(FileKind.HEAD, original.size());
        try (InputStream bytes = store.read(Bucket.ORIGINALS, original.key(), 0, length)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the original " + original.key(), e);
        }
    }
}
