package io.zhanbo.submission.entry;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.submission.ContestChanged.Assurance;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class AssurancesColumn extends JsonColumn<List<Assurance>> {

    AssurancesColumn() {
        super(new TypeReference<>() {});
    }
}
