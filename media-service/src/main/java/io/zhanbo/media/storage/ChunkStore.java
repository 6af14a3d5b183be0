package io.zhanbo.media.storage;

import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chunks of films on their way from those who encode them to whoever joins them, one object each: it is there whole or not at all. Their keys are
 * made of what decides how they look: digest of the original, a word for all settings, number.
 */
@Singleton
public class ChunkStore {
    private static final String ROOT = "chunks/";

    private final ObjectStore store;

    ChunkStore(ObjectStore store) {
        this.store = store;
    }

    /** @param settings word for everything else that decides how the chunk looks */
    public record Key(String sha256, String settings, int number) {
        private String path() {
            return ROOT + sha256 + "/" + settings + "/" + number + ".mp4";
        }
    }

    public boolean has(Key key) {
        return store.size(Bucket.WORK, key.path()).isPresent();
    }

    public void save(Key key, Path file) {
        store.put(Bucket.WORK, key.path(), file, ContentTypes.of(key.path()));
    }

    /** @throws TransientFault if it broke off */
    public void fetch(Key key, Path file) {
        try (var in = store.read(Bucket.WORK, key.path())) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new TransientFault("a chunk could not be fetched", e);
        }
    }

    /** Digests of the originals of which there are chunks. */
    public Set<String> originals() {
        return store.list(Bucket.WORK, ROOT).stream()
                .map(key -> key.substring(ROOT.length(), key.indexOf('/', ROOT.length())))
                .collect(Collectors.toSet());
    }

    /** Deletes all chunks of an original. */
    public void deleteAll(String sha256) {
        store.deletePrefix(Bucket.WORK, ROOT + sha256 + "/");
    }
}
