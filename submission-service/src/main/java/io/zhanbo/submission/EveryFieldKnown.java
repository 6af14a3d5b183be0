package io.zhanbo.submission;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import java.lang.reflect.Type;
import java.util.function.BiFunction;

/**
 * For {@link CustomDeserialization}: one field that cannot be written refuses the whole request, with {@link FieldUnknown}.
 * Otherwise someone would believe to have saved what was passed over.
 */
public class EveryFieldKnown implements BiFunction<ObjectMapper, Type, ObjectReader> {

    @Override
    public ObjectReader apply(ObjectMapper json, Type type) {
        return json.readerFor(json.constructType(type)).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
