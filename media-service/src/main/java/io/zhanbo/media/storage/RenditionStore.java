package io.zhanbo.media.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * Renditions under keys made of what they were made from: digest of the original, profile, kind, and for those made once more a word of their own. The
 * manifest is written last, and only then the rendition is there; from then on nothing of it is written again.
 */
@Singleton
public class RenditionStore {
    private static final String MANIFEST = "manifest.json";

    /** The variant that is made first. */
    public static final String USUAL = "";

    private final ObjectStore store;
    private final ObjectMapper json;

    RenditionStore(ObjectStore store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * A rendition that is complete.
     *
     * @param reference where its manifest lies
     * @param manifest  the manifest
     */
    public record Stored(ObjectRef reference, RenditionManifest manifest) {}

    /** The rendition, if it has been made before from the same bytes with the same profile. */
    public Optional<Stored> find(String sha256, String profile, RenditionKind kind, String variant) {
        return at(prefix(sha256, profile, kind, variant) + MANIFEST);
    }

    /** The rendition with its manifest there, if it is complete. */
    public Optional<Stored> at(String manifestKey) {
        return store.size(Bucket.RENDITIONS, manifestKey).isEmpty() ? Optional.empty() : Optional.of(read(manifestKey));
    }

    /** The manifest of a rendition that is there. */
    public RenditionManifest manifest(String key) {
        return read(key).manifest();
    }

    private Stored read(String key) {
        var bytes = bytes(key);
        try {
            return new Stored(reference(key, bytes), json.readValue(bytes, RenditionManifest.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String key) {
        try (var in = store.read(Bucket.RENDITIONS, key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new TransientFault("a manifest could not be read", e);
        }
    }

    /** Where anyone can read one of a rendition's files for a while. */
    public URI url(String manifestKey, String file, Duration valid) {
        return store.presignedGet(Bucket.RENDITIONS, beside(manifestKey, file), valid);
    }

    /**
     * Copies the file that is opened first.
     *
     * @throws TransientFault if it broke off
     */
    public void fetch(Stored rendition, Path file) {
        var key = beside(rendition.reference().key(), rendition.manifest().entryPoint());
        try (var in = store.read(Bucket.RENDITIONS, key)) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new TransientFault("a rendition could not be fetched", e);
        }
    }

    /** Deletes one: its manifest first, so that it is gone before it is incomplete. */
    public void delete(String manifestKey) {
        store.delete(Bucket.RENDITIONS, manifestKey);
        store.deletePrefix(Bucket.RENDITIONS, beside(manifestKey, ""));
    }

    /** Deletes whatever was made from these bytes. */
    public void deleteAll(String sha256) {
        store.deletePrefix(Bucket.RENDITIONS, prefix(sha256));
    }

    private static String beside(String manifestKey, String file) {
        return manifestKey.substring(0, manifestKey.length() - MANIFEST.length()) + file;
    }

    /**
     * Uploads every file of a folder, then the manifest.
     *
     * @param variant    word that sets it apart from others of this kind; the rendition must not be there yet
     * @param entryPoint name of the file to open first
     * @param film       measures of the best form in it
     */
    public Stored save(
            String sha256,
            String profile,
            RenditionKind kind,
            String variant,
            Path folder,
            String entryPoint,
            Film film) {
        var prefix = prefix(sha256, profile, kind, variant);
        var files = new ArrayList<RenditionManifest.File>();
        for (var path : Folders.files(folder)) {
            var file = describe(folder, path);
            store.put(Bucket.RENDITIONS, prefix + file.name(), path, file.contentType());
            files.add(file);
        }
        var manifest = new RenditionManifest(kind, profile, entryPoint, film, files);
        var bytes = write(manifest);
        store.put(Bucket.RENDITIONS, prefix + MANIFEST, bytes, "application/json");
        return new Stored(reference(prefix + MANIFEST, bytes), manifest);
    }

    private static RenditionManifest.File describe(Path folder, Path path) {
        try {
            var name = folder.relativize(path).toString().replace('\\', '/');
            return new RenditionManifest.File(name, ContentTypes.of(name), Files.size(path), Digests.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prefix(String sha256) {
        return "films/" + sha256 + "/";
    }

    private static String prefix(String sha256, String profile, RenditionKind kind, String variant) {
        return prefix(sha256) + profile + "/" + kind.name().toLowerCase(Locale.ROOT) + variant + "/";
    }

    private static ObjectRef reference(String key, byte[] bytes) {
        return new ObjectRef(Bucket.RENDITIONS.logicalName(), key, bytes.length, Digests.of(bytes));
    }

    private byte[] write(RenditionManifest manifest) {
        try {
            return json.writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest is plain data", e);
        }
    }
}
