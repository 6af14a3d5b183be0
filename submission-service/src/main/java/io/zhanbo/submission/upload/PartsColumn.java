package io.zhanbo.submission.upload;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.runtime.storage.UploadedPart;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class PartsColumn extends JsonColumn<List<UploadedPart>> {

    PartsColumn() {
        super(new TypeReference<>() {});
    }
}
