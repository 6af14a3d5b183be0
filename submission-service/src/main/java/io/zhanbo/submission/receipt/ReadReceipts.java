package io.zhanbo.submission.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what receipts that were issued here say. */
@ApplicationScoped
public class ReadReceipts {

    private final Receipts receipts;
    private final Signature signature;
    private final ObjectMapper json;

    ReadReceipts(Receipts receipts, Signature signature, ObjectMapper json) {
        this.receipts = receipts;
        this.signature = signature;
        this.json = json;
    }

    /** What the receipt says that an entry, which was handed in, got last. */
    public Claims latest(String entryId) {
        return claims(receipts.latest(entryId));
    }

    Claims claims(Receipt receipt) {
        String own = signature
                .verify(receipt.signed())
                .orElseThrow(() -> new IllegalStateException(
                        "Receipt " + receipt.number() + " is of a key that is no longer configured"));
        try {
            // A receipt of a newer version may say more.
            return json.readerFor(Claims.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(own);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
