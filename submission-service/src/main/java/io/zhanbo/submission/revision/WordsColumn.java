package io.zhanbo.submission.revision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.submission.JsonColumn;
import io.zhanbo.submission.entry.EntryText;
import jakarta.persistence.Converter;

@Converter
class WordsColumn extends JsonColumn<EntryText> {

    WordsColumn() {
        super(new TypeReference<>() {});
    }
}
