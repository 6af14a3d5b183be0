package io.zhanbo.submission.upload;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class RefusalColumn extends JsonColumn<Refusal> {

    RefusalColumn() {
        super(new TypeReference<>() {});
    }
}
