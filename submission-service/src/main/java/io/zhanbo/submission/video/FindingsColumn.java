package io.zhanbo.submission.video;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.media.Finding;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class FindingsColumn extends JsonColumn<List<Finding>> {

    FindingsColumn() {
        super(new TypeReference<>() {});
    }
}
