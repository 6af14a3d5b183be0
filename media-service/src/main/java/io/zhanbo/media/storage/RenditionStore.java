package io.zhanbo.media.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * Renditions under keys made of what they were made from: digest of the original, profile, kind. Making one again writes the same keys; the manifest
 * is written last, and only then the rendition is there.
 */
@Singleton
public class RenditionStore {
    private static final String MANIFEST = "manifest.json";

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
    public Optional<Stored> find(String sha256, String profile, RenditionKind kind) {
        var key = prefix(sha256, profile, kind) + MANIFEST;
        if (store.size(Bucket.RENDITIONS, key).isEmpty()) {
            return Optional.empty();
        }
        try (var in = store.read(Bucket.RENDITIONS, key)) {
            var bytes = in.readAllBytes();
            return Optional.of(new Stored(reference(key, bytes), json.readValue(bytes, RenditionManifest.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Uploads every file of a folder, then the manifest.
     *
     * @param entryPoint name of the file to open first
     * @param film       measures of the best form in it
     */
    public Stored save(String sha256, String profile, RenditionKind kind, Path folder, String entryPoint, Film film) {
        var prefix = prefix(sha256, profile, kind);
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

    private static String prefix(String sha256, String profile, RenditionKind kind) {
        return String.join("/", "films", sha256, profile, kind.name().toLowerCase(Locale.ROOT), "");
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
