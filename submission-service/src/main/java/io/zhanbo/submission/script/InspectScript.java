package io.zhanbo.submission.script;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.contest.Sha256;
import io.zhanbo.submission.virus.Scanner;
import io.zhanbo.submission.virus.ScannerAway;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Fetches a script and compares it with what was announced, before anyone looks into it. */
@ApplicationScoped
class InspectScript {

    private static final Logger LOG = Logger.getLogger(InspectScript.class);

    private final ObjectStore store;
    private final Scanner scanner;

    InspectScript(ObjectStore store, Scanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * @param key  where it lies among the originals
     * @param file where to fetch it to
     * @throws ScriptDiffers  naming the field it differs from
     * @throws ScriptLocked   if the document is encrypted, or older than docx
     * @throws ScriptInfected by the virus scanner, where there is one
     * @throws ScriptWaits    if that does not answer
     */
    void inspect(ScriptForm form, String key, Path file) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(store.read(Bucket.ORIGINALS, key), sha256)) {
            require(Files.copy(bytes, file) == form.size(), "size");
        }
        require(HexFormat.of().formatHex(sha256.digest()).equals(form.sha256()), "sha256");
        byte[] head = head(file);
        if (ScriptFormat.isOldOrLocked(head)) {
            throw new ScriptLocked();
        }
        require(ScriptFormat.of(form.name()).fits(head), "fileName");
        if (scanner.isThere()) {
            scan(file);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(ScriptFormat.HEAD);
        }
    }

    private void scan(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Optional<String> virus = scanner.find(bytes);
            if (virus.isPresent()) {
                LOG.warnf("A script: %s", virus.get());
                throw new ScriptInfected();
            }
        } catch (ScannerAway e) {
            LOG.errorf("A script waits for the virus scanner: %s", e.getMessage());
            throw new ScriptWaits();
        }
    }

    private static void require(boolean same, String field) {
        if (!same) {
            throw new ScriptDiffers(field);
        }
    }
}
