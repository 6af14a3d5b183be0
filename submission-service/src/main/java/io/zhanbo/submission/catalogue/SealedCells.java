package io.zhanbo.submission.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.BlindIndex;
import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.submission.entry.Contacts;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals a row's cells for the database, since contact data is among them, and opens them again. The file names in them can
 * be found by their blind indexes, so that not all rows have to be opened for each file.
 */
@ApplicationScoped
class SealedCells {

    private final ObjectMapper json = new ObjectMapper()
            // A row written by a newer version must stay readable while the old one is still running.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final TextCipher cipher;
    private final BlindIndex index;
    private final Contacts contacts;

    SealedCells(
            TextCipher cipher,
            Contacts contacts,
            @ConfigProperty(name = "zhanbo.people.index-secret") String indexSecret) {
        this.cipher = cipher;
        this.contacts = contacts;
        this.index = new BlindIndex(indexSecret);
    }

    /** With the indexes by which its files find it, and an erasure, though it is nobody's entry yet. */
    CatalogueRow write(CatalogueRow row, RowCells cells, String contestId) {
        row.write(
                seal(cells, row.id()),
                fileIndex(row.catalogueId(), cells.text(CatalogueColumn.SCRIPT)),
                fileIndex(row.catalogueId(), cells.text(CatalogueColumn.VIDEO)),
                contacts.indexOf(contestId, cells.text(CatalogueColumn.NAME), cells.text(CatalogueColumn.PHONE)));
        return row;
    }

    /** By the name as it is compared: all that are loosely the same have one. Null if there is none. */
    byte[] fileIndex(String catalogueId, String fileName) {
        return fileName == null ? null : index.of("file", catalogueId, Loosely.written(fileName));
    }

    private byte[] seal(RowCells cells, String rowId) {
        try {
            return cipher.encrypt(json.writeValueAsString(cells), rowId);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    RowCells open(CatalogueRow row) {
        try {
            return json.readValue(cipher.decrypt(row.sealedCells(), row.id()), RowCells.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the cells.
            throw new IllegalStateException("Cannot read the row " + row.id());
        }
    }
}
