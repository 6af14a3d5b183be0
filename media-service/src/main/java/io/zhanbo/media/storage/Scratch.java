package io.zhanbo.media.storage;

import java.nio.file.Path;

/** A folder for one job, gone with all that is in it when closed. */
public final class Scratch implements AutoCloseable {
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
        Folders.delete(directory);
        release.run();
    }
}
