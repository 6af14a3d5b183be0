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
import java.util.function.Function;
import java.util.stream.Stream;

/** The scripts of an entry, those that were replaced too, and one on its way. */
@ApplicationScoped
class ScriptHolding implements Holding {

    private final EntityManager database;
    private final AwaitedScripts awaited;
    private final Entries entries;
    private final Removals removals;

    ScriptHolding(EntityManager database, AwaitedScripts awaited, Entries entries, Removals removals) {
        this.database = database;
        this.awaited = awaited;
        this.entries = entries;
        this.removals = removals;
    }

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public List<Line> show(String entryId) {
        Optional<ScriptFile> current = entries.lock(entryId).flatMap(entry -> entry.script());
        Stream<Line> attached = current.stream()
                .map(file -> new Line(file.fileName(), file.size(), file.sha256(), textAt(file.objectKey())));
        Stream<Line> coming = awaited.of(entryId).map(ScriptUpload::form).stream()
                .map(form -> new Line(form.name(), form.size(), form.sha256(), null));
        Stream<Line> replaced = texts(entryId).stream()
                .filter(text -> current.filter(file -> file.objectKey().equals(text.objectKey()))
                        .isEmpty())
                .map(text -> new Line(null, null, null, text.text()));
        return Stream.of(attached, coming, replaced)
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public void drop(String entryId) {
        texts(entryId).forEach(text -> {
            removals.want(entryId, Bucket.ORIGINALS, text.objectKey());
            database.remove(text);
        });
        awaited.of(entryId).ifPresent(awaited::giveUp);
    }

    private List<ScriptText> texts(String entryId) {
        return database.createQuery("from ScriptText where entryId = :entry order by objectKey", ScriptText.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    private String textAt(String objectKey) {
        return Optional.ofNullable(database.find(ScriptText.class, objectKey))
                .map(ScriptText::text)
                .orElse(null);
    }

    /**
     * @param fileName null, as size and digest, of one that was replaced
     * @param text     what it says; null of one on its way
     */
    record Line(String fileName, Long size, String sha256, String text) {}
}
