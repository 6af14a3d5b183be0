package io.zhanbo.submission.unit;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class RankingColumn extends JsonColumn<List<String>> {

    RankingColumn() {
        super(new TypeReference<>() {});
    }
}
