package io.zhanbo.media.storage;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Fetches the first and the last bytes of what contestants uploaded: containers keep what they say of the whole at one end or the other. The file they
 * are put in has a hole between, and the size of the original.
 */
@Singleton
public class OriginalEnds {
    private static final long HEAD = 4L << 20;
    /** Indexes at the end grow with the film; that of five minutes has half a megabyte. */
    private static final long TAIL = 8L << 20;

    /** Bytes on disk at most. */
    public static final long ROOM = HEAD + TAIL;

    private final ObjectStore store;

    OriginalEnds(ObjectStore store) {
        this.store = store;
    }

    /** @throws TransientFault if they broke off */
    public void fetch(ObjectRef original, Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = Channels.newOutputStream(channel);
            long head = Math.min(original.size(), HEAD);
            copy(original, 0, head, out);
            long tail = Math.min(original.size() - head, TAIL);
            if (tail > 0) {
                channel.position(original.size() - tail);
                copy(original, original.size() - tail, tail, out);
            }
        } catch (IOException e) {
            throw new TransientFault("the ends of the original could not be fetched", e);
        }
    }

    private void copy(ObjectRef original, long from, long length, OutputStream out) throws IOException {
        if (length == 0) {
            return;
        }
        try (var in = store.read(Bucket.of(original.bucket()), original.key(), from, length)) {
            if (new Capped(in, length).transferTo(out) < length) {
                throw new TransientFault("the original broke off");
            }
        }
    }
}
