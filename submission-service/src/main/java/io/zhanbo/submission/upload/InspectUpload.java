package io.zhanbo.submission.upload;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.virus.Scanner;
import io.zhanbo.submission.virus.ScannerAway;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks at a file that has arrived whole, before anyone else does; what it is in detail is for the checks to say. */
@ApplicationScoped
class InspectUpload {

    private static final Logger LOG = Logger.getLogger(InspectUpload.class);

    private final ObjectStore store;
    private final Scanner scanner;

    InspectUpload(ObjectStore store, Scanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /**
     * @throws NotAVideo     by its first bytes
     * @throws VirusFound    by the virus scanner, where there is one
     * @throws NotScannedYet if that does not answer
     */
    void inspect(Upload upload) {
        FileKind kind = FileKind.of(head(upload));
        if (kind != FileKind.VIDEO) {
            throw new NotAVideo(kind);
        }
        if (scanner.isThere()) {
            scan(upload);
        }
    }

    private byte[] head(Upload upload) {
        long length = Math.min(FileKind.HEAD, upload.size());
        try (InputStream bytes = store.read(Bucket.ORIGINALS, upload.objectKey(), 0, length)) {
            return bytes.readNBytes(FileKind.HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the upload " + upload.id(), e);
        }
    }

    private void scan(Upload upload) {
        try (InputStream bytes = store.read(Bucket.ORIGINALS, upload.objectKey())) {
            Optional<String> virus = scanner.find(bytes);
            if (virus.isPresent()) {
                LOG.warnf("Upload %s: %s", upload.id(), virus.get());
                throw new VirusFound();
            }
        } catch (ScannerAway e) {
            LOG.errorf("Upload %s waits for the virus scanner: %s", upload.id(), e.getMessage());
            throw new NotScannedYet();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the upload " + upload.id(), e);
        }
    }
}
