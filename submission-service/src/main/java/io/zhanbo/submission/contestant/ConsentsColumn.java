package io.zhanbo.submission.contestant;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class ConsentsColumn extends JsonColumn<List<Channel>> {

    ConsentsColumn() {
        super(new TypeReference<>() {});
    }
}
