package io.zhanbo.submission.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.submission.entry.Contacts;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals a row's cells for the database, since contact data is among them, and opens them again. */
@ApplicationScoped
class SealedCells {

    private final ObjectMapper json = new ObjectMapper();
    private final TextCipher cipher;
    private final Contacts contacts;

    SealedCells(TextCipher cipher, Contacts contacts) {
        this.cipher = cipher;
        this.contacts = contacts;
    }

    /** Types cells into a row, with the index by which an erasure finds it again, though it is nobody's entry yet. */
    void seal(RowCells cells, CatalogueRow row, String contestId) {
        byte[] person =
                contacts.indexOf(contestId, cells.text(CatalogueColumn.NAME), cells.text(CatalogueColumn.PHONE));
        row.type(seal(cells, row.id()), person);
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
