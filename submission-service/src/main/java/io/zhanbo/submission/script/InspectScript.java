package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.entry.ScriptFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Compares a script's bytes with what was announced, reading them once and keeping none. */
@ApplicationScoped
class InspectScript {

    private final ObjectStore store;

    InspectScript(ObjectStore store) {
        this.store = store;
    }

    /** @throws ScriptDiffers naming the field it differs from */
    void inspect(ScriptFile file) {
        MessageDigest sha256 = sha256();
        try (InputStream bytes = new DigestInputStream(store.read(Bucket.ORIGINALS, file.objectKey()), sha256)) {
            byte[] head = bytes.readNBytes(ScriptFormat.HEAD);
            long size = head.length + bytes.transferTo(OutputStream.nullOutputStream());
            require(size == file.size(), "size");
            require(HexFormat.of().formatHex(sha256.digest()).equals(file.sha256()), "sha256");
            require(ScriptFormat.of(file.fileName()).fits(head), "fileName");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the script " + file.objectKey(), e);
        }
    }

    private static void require(boolean same, String field) {
        if (!same) {
            throw new ScriptDiffers(field);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
