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

    byte[] seal(Report report, String mailId) {
        try {
            return cipher.encrypt(json.writeValueAsString(report), mailId);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Report open(ReceivedMail mail) {
        if (mail.sealedReport() == null) {
            return new Report();
        }
        try {
            return json.readValue(cipher.decrypt(mail.sealedReport(), mail.id()), Report.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the report.
            throw new IllegalStateException("Cannot read the report on " + mail.subject());
        }
    }
}
