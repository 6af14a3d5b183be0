package io.zhanbo.submission.mailbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals reports for the database, since names of files, which are often people's, are among them. */
@ApplicationScoped
class SealedReports {

    private final ObjectMapper json = new ObjectMapper()
            // A report written by a newer version must stay readable while the old one is still running.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final TextCipher cipher;

    SealedReports(TextCipher cipher) {
        this.cipher = cipher;
    }

    /** @param id of the row that holds it */
    byte[] seal(Report report, String id) {
        try {
            return cipher.encrypt(json.writeValueAsString(report), id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Report open(ReceivedMail mail) {
        return mail.sealedReport() == null ? new Report() : open(mail.sealedReport(), mail.id());
    }

    Report open(byte[] sealed, String id) {
        try {
            return json.readValue(cipher.decrypt(sealed, id), Report.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the report.
            throw new IllegalStateException("Cannot read the report in " + id);
        }
    }
}
