package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.download.FetchFile;
import io.zhanbo.submission.download.FileAddress;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.ScriptFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Scripts for those who may see their entries: what they say, and the files. */
@ApplicationScoped
class ReadScripts {

    private final EntityManager database;
    private final Entries entries;
    private final FetchFile fetchFile;
    private final ScriptSettings settings;

    ReadScripts(EntityManager database, Entries entries, FetchFile fetchFile, ScriptSettings settings) {
        this.database = database;
        this.entries = entries;
        this.fetchFile = fetchFile;
        this.settings = settings;
    }

    /** @throws NotFound if the entry has no script, or one from before texts were taken out */
    Reading of(String entryId) {
        return entries.visible(entryId).script().flatMap(this::reading).orElseThrow(() -> new NotFound("script"));
    }

    /** @throws NotFound if the entry has no script */
    @Transactional
    FileAddress file(String entryId) {
        Entry entry = entries.visible(entryId);
        ScriptFile file = entry.script().orElseThrow(() -> new NotFound("script"));
        String ending = ScriptFormat.of(file.fileName()).ending();
        return fetchFile.fetch(entry, "script", file.objectKey(), ending, settings.urlValidity());
    }

    private Optional<Reading> reading(ScriptFile file) {
        return Optional.ofNullable(database.find(ScriptText.class, file.objectKey()))
                .map(known -> new Reading(file.fileName(), file.sha256(), file.characters(), known.text()));
    }

    /**
     * @param sha256     digest of the file it was taken out of
     * @param characters how many it has, not counting blanks
     * @param text       paragraphs, each a line
     */
    record Reading(String fileName, String sha256, Integer characters, String text) {}
}
