package io.zhanbo.media.storage;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** A folder for one job, gone with all that is in it when closed. */
public final class Scratch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Scratch.class);

    private final Path directory;
    private final Runnable release;

    Scratch(Path directory, Runnable release) {
        this.directory = directory;
        this.release = release;
    }

    public Path directory() {
        return directory;
    }

    /** The one untrusted file; its name gives FFmpeg nothing to guess from. */
    public Path original() {
        return directory.resolve("original");
    }

    @Override
    public void close() {
        try {
            Folders.delete(directory);
        } catch (UncheckedIOException e) {
            // What the job did is not undone by it; what is left is swept at the next start.
            LOG.warnf(e, "%s could not be deleted", directory);
        } finally {
            release.run();
        }
    }
}
