package io.zhanbo.submission.download;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

/** Gives out the address of an entry's file, under the name of its work; noted, because the file leaves with it. */
@ApplicationScoped
public class FetchFile {

    private final WorkName workName;
    private final ObjectStore store;
    private final Journal journal;

    FetchFile(WorkName workName, ObjectStore store, Journal journal) {
        this.workName = workName;
        this.store = store;
        this.journal = journal;
    }

    /**
     * @param what for the journal: video or script
     * @param key  where it lies among the originals
     */
    @Transactional(TxType.MANDATORY)
    public FileAddress fetch(Entry entry, String what, String key, String ending, Duration valid) {
        journal.write(entry.subject(), what + " fetched");
        String inAddress = workName.withoutPerson(entry, ending);
        return new FileAddress(
                store.presignedDownload(Bucket.ORIGINALS, key, inAddress, valid), workName.of(entry, ending));
    }
}
