package io.zhanbo.media.storage;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The disk that jobs share: each reserves what it may need, so that one running full does not break the others. */
@ApplicationScoped
public class ScratchSpace {
    private final Path root;
    private final long keepFree;
    private final long capacity;
    private final Map<Path, Long> reserved = new ConcurrentHashMap<>();

    ScratchSpace(ScratchSettings settings) {
        this.root = settings.directory().toAbsolutePath();
        this.keepFree = settings.keepFree().asLongValue();
        this.capacity = settings.capacity().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    /**
     * @param bytes what the job may need
     * @throws ResourceFault  if there is less; later there may be more
     * @throws TransientFault if the disk refuses
     */
    public synchronized Scratch open(long bytes) {
        try {
            var own = Files.createDirectories(ofProcess(ProcessHandle.current().pid()));
            long free = free(own);
            if (bytes > free) {
                throw new ResourceFault(
                        "too little disk: " + bytes + " bytes wanted in " + root + ", " + free + " free");
            }
            var directory = Files.createDirectory(own.resolve(UUID.randomUUID().toString()));
            reserved.put(directory, bytes);
            return new Scratch(directory, () -> reserved.remove(directory));
        } catch (IOException e) {
            throw new TransientFault("no folder could be made in " + root, e);
        }
    }

    /** What nobody has reserved; the disk knows of what those who have reserved have written. */
    private long free(Path own) throws IOException {
        long all = reserved.values().stream().mapToLong(Long::longValue).sum();
        long unwritten = reserved.entrySet().stream()
                .mapToLong(job -> Math.max(0, job.getValue() - Folders.size(job.getKey())))
                .sum();
        return Math.min(capacity - all, Files.getFileStore(own).getUsableSpace() - keepFree - unwritten);
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
