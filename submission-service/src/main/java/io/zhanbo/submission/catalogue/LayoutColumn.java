package io.zhanbo.submission.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class LayoutColumn extends JsonColumn<Layout> {

    LayoutColumn() {
        super(new TypeReference<>() {});
    }
}
