package io.zhanbo.media.storage;

import io.quarkus.runtime.StartupEvent;
import io.zhanbo.media.job.ResourceFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The disk that jobs share: each reserves what it may need, so that one running full does not break the others. */
@ApplicationScoped
public class ScratchSpace {
    private final Path root;
    private final long keepFree;
    private final AtomicLong reserved = new AtomicLong();

    ScratchSpace(ScratchSettings settings) {
        this.root = settings.directory().toAbsolutePath();
        this.keepFree = settings.keepFree().asLongValue();
    }

    /**
     * @param bytes what the job may need
     * @throws ResourceFault if there is less; later there may be more
     */
    public Scratch open(long bytes) {
        try {
            var own = Files.createDirectories(ofProcess(ProcessHandle.current().pid()));
            long free = Files.getFileStore(own).getUsableSpace() - keepFree;
            if (reserved.addAndGet(bytes) > free) {
                reserved.addAndGet(-bytes);
                throw new ResourceFault(
                        "too little disk: " + bytes + " bytes wanted in " + root + ", " + free + " free");
            }
            var directory = Files.createDirectory(own.resolve(UUID.randomUUID().toString()));
            return new Scratch(directory, () -> reserved.addAndGet(-bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what workers left that were killed. */
    void sweep(@Observes StartupEvent starting) throws IOException {
        Files.createDirectories(root);
        try (var left = Files.list(root)) {
            left.filter(folder -> !isInUse(folder)).forEach(Folders::delete);
        }
    }

    private static boolean isInUse(Path folder) {
        try {
            long pid = Long.parseLong(folder.getFileName().toString());
            return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }

    private Path ofProcess(long pid) {
        return root.resolve(Long.toString(pid));
    }
}
