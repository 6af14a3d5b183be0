package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.person.Holding;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scripts of an entry, those that were replaced too, and one on its way. */
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
    public List<Object> show(String entryId) {
        return Stream.of(
                        entries.lock(entryId).flatMap(entry -> entry.script()).stream()
                                .map(file -> new Line(file.fileName(), file.size(), file.sha256())),
                        upload(entryId).map(ScriptUpload::form).stream()
                                .map(form -> new Line(form.name(), form.size(), form.sha256())),
                        texts(entryId).stream().map(ScriptText::text))
                .<Object>flatMap(Function.identity())
                .toList();
    }

    @Override
    public void drop(String entryId) {
        texts(entryId).forEach(text -> {
            removals.want(entryId, Bucket.ORIGINALS, text.objectKey());
            database.remove(text);
        });
        upload(entryId).ifPresent(upload -> {
            removals.want(entryId, Bucket.WORK, upload.objectKey());
            database.remove(upload);
        });
    }

    private List<ScriptText> texts(String entryId) {
        return database.createQuery("from ScriptText where entryId = :entry order by objectKey", ScriptText.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    private Optional<ScriptUpload> upload(String entryId) {
        return Optional.ofNullable(database.find(ScriptUpload.class, entryId));
    }

    record Line(String fileName, long size, String sha256) {}
}
