package io.zhanbo.submission.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals news for the database, since reasons that people gave and links that open an entry are among it. */
@ApplicationScoped
class SealedNews {

    private final ObjectMapper json = new ObjectMapper()
            // A row written by a newer version must stay readable while the old one is still running.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final TextCipher cipher;

    SealedNews(TextCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(News news, String noticeId) {
        try {
            // By the interface, so that the kind is written, too.
            return cipher.encrypt(json.writerFor(News.class).writeValueAsString(news), noticeId);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    News open(Notice notice) {
        try {
            return json.readValue(cipher.decrypt(notice.sealedNews(), notice.id()), News.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the news.
            throw new IllegalStateException("Cannot read the notice " + notice.id());
        }
    }
}
