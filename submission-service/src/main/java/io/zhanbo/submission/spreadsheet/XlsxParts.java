package io.zhanbo.submission.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The XML within an xlsx file. It is inflated once, within limits: what is read later is what was counted here. */
final class XlsxParts {

    private static final int BUFFER = 8_192;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final SpreadsheetLimits limits;
    private long inflated;

    private XlsxParts(SpreadsheetLimits limits) {
        this.limits = limits;
    }

    /**
     * @throws InflatesTooFar     if more would come out of it than the limits allow
     * @throws SpreadsheetDamaged if it is no zip file, or a broken one
     */
    static XlsxParts of(byte[] file, SpreadsheetLimits limits) {
        XlsxParts xlsx = new XlsxParts(limits);
        // By its table of contents, as spreadsheet programs do: some write local headers that do not tell sizes.
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            xlsx.takeAll(zip);
        } catch (IOException e) {
            throw new SpreadsheetDamaged();
        }
        return xlsx;
    }

    Optional<InputStream> find(String name) {
        return Optional.ofNullable(parts.get(name)).map(ByteArrayInputStream::new);
    }

    private void takeAll(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.parts()) {
            throw new SpreadsheetDamaged();
        }
        for (ZipArchiveEntry entry : entries) {
            try (InputStream content = zip.getInputStream(entry)) {
                parts.put(entry.getName(), inflate(content));
            }
        }
    }

    private byte[] inflate(InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            inflated += read;
            if (inflated > limits.inflatedBytes()) {
                throw new InflatesTooFar(limits.inflatedBytes());
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
