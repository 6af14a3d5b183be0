package io.zhanbo.judging.scoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a JSON number with all its digits, and anything else as null, so that the rubric can say which criterion has no number. */
class NumberOrNothing extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    NumberOrNothing() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken().isNumeric()) {
            return json.getDecimalValue();
        }
        json.skipChildren();
        return null;
    }
}
