package io.zhanbo.media.storage;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fetches what contestants uploaded, once for each job, in Java: FFmpeg on a URL reads much of a file twice, and after an aborted connection goes on
 * with damaged output.
 */
@Singleton
public class Originals {
    private final ObjectStore store;

    Originals(ObjectStore store) {
        this.store = store;
    }

    /**
     * Copies an original to a file.
     *
     * @return digest of the bytes that came
     * @throws TransientFault if they broke off, or are more than there should be
     */
    public String fetch(ObjectRef original, Path file) {
        try (InputStream in = store.read(Bucket.of(original.bucket()), original.key());
                var out = Files.newOutputStream(file)) {
            var digest = Digests.copying(new Capped(in, original.size()), out);
            if (Files.size(file) < original.size()) {
                throw new TransientFault("the original broke off after " + Files.size(file) + " bytes");
            }
            return digest;
        } catch (IOException e) {
            throw new TransientFault("the original could not be fetched", e);
        }
    }
}
