package io.zhanbo.submission.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals a row's cells for the database, since contact data is among them, and opens them again. */
@ApplicationScoped
class SealedCells {

    private final ObjectMapper json = new ObjectMapper();
    private final TextCipher cipher;

    SealedCells(TextCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(RowCells cells, String rowId) {
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
