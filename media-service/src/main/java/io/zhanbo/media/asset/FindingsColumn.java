package io.zhanbo.media.asset;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.media.Finding;
import jakarta.persistence.Converter;
import java.util.List;

/** Findings as JSON. */
@Converter
class FindingsColumn extends JsonColumn<List<Finding>> {
    FindingsColumn() {
        super(new TypeReference<>() {});
    }
}
