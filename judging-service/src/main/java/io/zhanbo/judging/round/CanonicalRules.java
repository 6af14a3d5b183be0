package io.zhanbo.judging.round;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Rules as one canonical JSON text: members sorted, no white space, numbers plain and without trailing zeros. The same rules give the same text,
 * so its hash shows that nobody changed them; the database holds the text that was hashed.
 */
@Converter
class CanonicalRules implements AttributeConverter<Rules, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new PlainNumber()))
            .build();

    @Override
    public String convertToDatabaseColumn(Rules rules) {
        return write(rules);
    }

    @Override
    public Rules convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, Rules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored rules cannot be read", e);
        }
    }

    static String write(Rules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rules cannot be written", e);
        }
    }

    /** SHA-256 over the canonical text in UTF-8, lower-case hex. */
    static String hash(Rules rules) {
        try {
            byte[] text = write(rules).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static class PlainNumber extends StdSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        PlainNumber() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(number.stripTrailingZeros().toPlainString());
        }
    }
}
