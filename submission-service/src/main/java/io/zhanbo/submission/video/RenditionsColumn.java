package io.zhanbo.submission.video;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Set;

@Converter
class RenditionsColumn extends JsonColumn<Set<RenditionKind>> {

    RenditionsColumn() {
        super(new TypeReference<>() {});
    }
}
