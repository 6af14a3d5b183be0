package io.zhanbo.submission.video;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.media.Film;
import io.zhanbo.submission.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class FilmColumn extends JsonColumn<Film> {

    FilmColumn() {
        super(new TypeReference<>() {});
    }
}
