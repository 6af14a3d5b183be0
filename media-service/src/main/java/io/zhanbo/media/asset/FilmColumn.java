package io.zhanbo.media.asset;

import com.fasterxml.jackson.core.type.TypeReference;
import io.zhanbo.events.media.Film;
import jakarta.persistence.Converter;

/** A film's measures as JSON. */
@Converter
class FilmColumn extends JsonColumn<Film> {
    FilmColumn() {
        super(new TypeReference<>() {});
    }
}
