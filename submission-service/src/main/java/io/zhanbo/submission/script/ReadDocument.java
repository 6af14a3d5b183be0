package io.zhanbo.submission.script;

import io.zhanbo.script.ReadScript;
import io.zhanbo.script.ReaderProgram;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Has a docx or pdf read by a child process with little memory, little time and an empty environment. Only the end of a process
 * stops a parser for certain: a thread that a document keeps busy cannot be, and the heap it fills is that of all.
 */
@ApplicationScoped
class ReadDocument {

    private static final Logger LOG = Logger.getLogger(ReadDocument.class);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final ScriptSettings settings;
    private final Semaphore readers;
    private final Path folder;
    private final String classPath;

    ReadDocument(ScriptSettings settings) throws IOException {
        this.settings = settings;
        this.readers = new Semaphore(settings.readers(), true);
        this.folder = Files.createTempDirectory("zhanbo-script-reader");
        this.classPath = ReaderProgram.unpackTo(folder.resolve("program"));
    }

    /**
     * @param text where to write the text to, in UTF-8
     * @throws ScriptLocked     without a password
     * @throws ScriptHasMacros  whatever they do
     * @throws ScriptUnreadable if the child fails or takes too long
     * @throws ScriptWaits      if too many are waiting to be read
     */
    void read(Path document, ScriptFormat format, Path text) {
        try {
            if (!readers.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ScriptWaits();
            }
            try {
                check(run(document, format, text));
            } finally {
                readers.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScriptWaits();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the reader of scripts", e);
        }
    }

    private int run(Path document, ScriptFormat format, Path text) throws IOException, InterruptedException {
        ProcessBuilder child = new ProcessBuilder(command(document, format))
                .directory(document.getParent().toFile())
                .redirectOutput(text.toFile())
                .redirectError(Redirect.DISCARD);
        child.environment().clear();
        Process process = child.start();
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return ended ? process.exitValue() : ReadScript.DAMAGED;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path document, ScriptFormat format) {
        String scratch = document.getParent().toString();
        return List.of(
                JAVA,
                "-Xmx" + settings.readerMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-cp",
                classPath,
                ReaderProgram.mainClass(),
                format.ending(),
                document.toString(),
                String.valueOf(settings.maxCharacters()));
    }

    private static void check(int exit) {
        switch (exit) {
            case 0 -> {}
            case ReadScript.LOCKED -> throw new ScriptLocked();
            case ReadScript.MACROS -> throw new ScriptHasMacros();
            default -> {
                LOG.warnf("A script could not be read: %d", exit);
                throw new ScriptUnreadable();
            }
        }
    }

    @PreDestroy
    void forgetProgram() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
