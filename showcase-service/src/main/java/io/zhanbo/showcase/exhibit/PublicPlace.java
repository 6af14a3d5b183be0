package io.zhanbo.showcase.exhibit;

import io.zhanbo.showcase.entry.Film;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where an exhibit's files lie in bucket {@code public}. */
@Embeddable
public class PublicPlace {
    private String prefix;

    /** How often the poster was replaced: each has an address of its own, because browsers keep what they fetched. */
    private int posterEdition;

    /** The poster that is to replace the one on show, or null. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Film.Form nextPoster;

    void choose(String newPrefix) {
        prefix = newPrefix;
    }

    String prefix() {
        return prefix;
    }

    void want(Film.Form poster) {
        nextPoster = poster;
    }

    /** The poster that is to replace the one on show. */
    public Optional<Film.Form> nextPoster() {
        return Optional.ofNullable(nextPoster);
    }

    /** Key of the poster that is on show. */
    public String keyOf(Film.Form poster) {
        return Folder.POSTER.keyOf(prefix, posterEdition, poster.name());
    }

    /** Key of the poster that is to replace it. */
    public String keyOfNextPoster() {
        return Folder.POSTER.keyOf(prefix, posterEdition + 1, nextPoster.name());
    }

    /** Counts the poster that was wanted as the one on show, and returns it. */
    Film.Form posterReplaced() {
        Film.Form poster = nextPoster;
        posterEdition++;
        nextPoster = null;
        return poster;
    }
}
