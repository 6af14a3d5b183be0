package io.zhanbo.media.rendition.recipe;

import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.storage.Originals;
import io.zhanbo.media.storage.Scratch;
import io.zhanbo.media.storage.ScratchSpace;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Brings to the local disk what renditions are made of. */
@Singleton
public class Materials {
    private static final int SPARE_SECONDS = 30;

    private final ScratchSpace space;
    private final Originals originals;
    private final Prober prober;

    Materials(ScratchSpace space, Originals originals, Prober prober) {
        this.space = space;
        this.originals = originals;
        this.prober = prober;
    }

    /**
     * An original, alone in a folder that is gone when this is closed.
     *
     * @param source its header, put right by what the check saw: half pictures, and sound that cannot be decoded, which counts as none
     */
    public record Material(Scratch scratch, Source source) implements AutoCloseable {
        public Path original() {
            return scratch.original();
        }

        public Path directory() {
            return scratch.directory();
        }

        @Override
        public void close() {
            scratch.close();
        }
    }

    /**
     * @param spacePerSecond bytes that may be written beside it for each second of film
     * @throws TransientFault if it does not come as it was when it was checked
     */
    public Material fetch(Asset asset, long spacePerSecond) {
        var original = asset.original();
        long seconds = (long) asset.pictureSeconds() + SPARE_SECONDS;
        var scratch = space.open(original.size() + seconds * spacePerSecond);
        try {
            if (!originals.fetch(original, scratch.original()).equals(asset.sha256())) {
                throw new TransientFault("the original came damaged");
            }
            return new Material(scratch, asSeen(asset, prober.header(scratch.original())));
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    private static Source asSeen(Asset asset, Source header) {
        var source = header.withFieldOrder(asset.fieldOrder());
        return asset.film().hasSound() ? source : source.withoutSound();
    }
}
