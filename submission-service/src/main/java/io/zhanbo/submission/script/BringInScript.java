package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Takes a script that is here already, instead of waiting for it at an address. */
@ApplicationScoped
public class BringInScript {

    private final Entries entries;
    private final AttachScript attachScript;
    private final AnnounceScript announceScript;
    private final CompleteScript completeScript;
    private final ObjectStore store;

    BringInScript(
            Entries entries,
            AttachScript attachScript,
            AnnounceScript announceScript,
            CompleteScript completeScript,
            ObjectStore store) {
        this.entries = entries;
        this.attachScript = attachScript;
        this.announceScript = announceScript;
        this.completeScript = completeScript;
        this.store = store;
    }

    /**
     * Makes a file the entry's script, by the same rules as one that was announced; once more changes nothing.
     *
     * @param fileName  as its sender named it
     * @param sha256    lower-case hex digest of the file
     * @param arrivedAt when it arrived
     * @throws ScriptNewer if another arrived later and is there already
     */
    public void bringIn(String entryId, String fileName, Path file, String sha256, Instant arrivedAt)
            throws IOException {
        boolean there = entries.visible(entryId)
                .script()
                .filter(script -> script.sha256().equals(sha256))
                .isPresent();
        if (!there) {
            attachScript.requireNoneSince(entryId, arrivedAt);
            ScriptForm form = new ScriptForm(fileName, Files.size(file), sha256);
            String key = announceScript.reserve(entryId, form, arrivedAt);
            store.put(Bucket.WORK, key, file, "application/octet-stream");
            completeScript.complete(entryId, arrivedAt);
        }
    }
}
