package io.zhanbo.submission.script;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.contest.ScriptLength;
import io.zhanbo.submission.entry.ScriptFile;
import io.zhanbo.submission.removal.Removals;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes what has arrived among the originals, if it is what was announced, is harmless and says something. */
@ApplicationScoped
class KeepScript {

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    /** Longer than anyone looks at a script. */
    private static final Duration LOOKED_AT = Duration.ofHours(1);

    private final ObjectStore store;
    private final Removals removals;
    private final Clock clock;
    private final InspectScript inspectScript;
    private final ReadDocument readDocument;

    KeepScript(
            ObjectStore store, Removals removals, Clock clock, InspectScript inspectScript, ReadDocument readDocument) {
        this.store = store;
        this.removals = removals;
        this.clock = clock;
        this.inspectScript = inspectScript;
        this.readDocument = readDocument;
    }

    /** Under a key of its own: of two who complete it at once, one may fail without harm to the other. */
    KeptScript keep(ExpectedScript expected) {
        ScriptForm form = expected.form();
        String key = "script-" + UUID.randomUUID();
        // Should the process die before the entry has it, it is still known that it is there.
        Instant later = clock.instant().plus(LOOKED_AT);
        inTransaction(() -> removals.wantLater(expected.entryId(), Bucket.ORIGINALS, key, later));
        // Looked at where nobody can write: the address it was sent to is still valid.
        store.copy(Bucket.WORK, expected.key(), Bucket.ORIGINALS, key);
        try {
            String text = look(form, key);
            int characters = count(text, expected.length());
            return new KeptScript(new ScriptFile(form.name(), form.size(), form.sha256(), key, characters), text);
        } catch (RuntimeException e) {
            discard(key);
            throw e;
        }
    }

    /** It did not become its entry's after all. */
    void drop(KeptScript kept) {
        discard(kept.file().objectKey());
    }

    private void discard(String key) {
        store.delete(Bucket.ORIGINALS, key);
        inTransaction(() -> removals.unwant(Bucket.ORIGINALS, key));
    }

    private static void inTransaction(Runnable act) {
        QuarkusTransaction.requiringNew().run(act);
    }

    private String look(ScriptForm form, String key) {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.file("script");
            inspectScript.inspect(form, key, file);
            return read(form, file, scratch.file("text"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at the script " + key, e);
        }
    }

    private String read(ScriptForm form, Path file, Path text) throws IOException {
        ScriptFormat format = ScriptFormat.of(form.name());
        if (format == ScriptFormat.TXT) {
            return readable(PlainScript.decode(Files.readAllBytes(file)));
        }
        readDocument.read(file, format, text);
        return readable(Files.readString(text));
    }

    /** Without control characters, which the database would not take. */
    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll("").strip();
    }

    /** Blanks do not count. */
    private static int count(String text, ScriptLength length) {
        int characters = (int) text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .count();
        if (characters == 0) {
            throw new ScriptEmpty();
        }
        length.require(characters);
        return characters;
    }
}
