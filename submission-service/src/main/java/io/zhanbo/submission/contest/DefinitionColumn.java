package io.zhanbo.submission.contest;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class DefinitionColumn extends JsonColumn<ContestDefinition> {

    DefinitionColumn() {
        super(new TypeReference<>() {});
    }
}
