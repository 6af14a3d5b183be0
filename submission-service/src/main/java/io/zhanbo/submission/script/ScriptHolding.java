package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.ScriptFile;
import io.zhanbo.submission.person.Holding;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The script of an entry, and one on its way. */
@ApplicationScoped
class ScriptHolding implements Holding {

    private final EntityManager database;
    private final Entries entries;
    private final Removals removals;

    ScriptHolding(EntityManager database, Entries entries, Removals removals) {
        this.database = database;
        this.entries = entries;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public List<Line> show(String entryId) {
        return Stream.concat(attached(entryId).stream(), upload(entryId).map(ScriptUpload::announced).stream())
                .map(file -> new Line(file.fileName(), file.size(), file.sha256()))
                .toList();
    }

    @Override
    public void drop(String entryId) {
        attached(entryId).ifPresent(file -> removals.want(entryId, Bucket.ORIGINALS, file.objectKey()));
        upload(entryId).ifPresent(upload -> {
            removals.want(entryId, Bucket.WORK, upload.announced().objectKey());
            database.remove(upload);
        });
    }

    private Optional<ScriptFile> attached(String entryId) {
        return entries.lock(entryId).flatMap(entry -> entry.script());
    }

    private Optional<ScriptUpload> upload(String entryId) {
        return Optional.ofNullable(database.find(ScriptUpload.class, entryId));
    }

    record Line(String fileName, long size, String sha256) {}
}
