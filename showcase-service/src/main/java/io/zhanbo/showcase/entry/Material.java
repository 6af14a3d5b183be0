package io.zhanbo.showcase.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an exhibit is made of.
 *
 * @param placard the words, or null as long as the nomination or the credits are missing
 * @param film    the film, or null as long as a rendition is missing
 */
public record Material(Placard placard, Film film) {
    public static final Material NONE = new Material(null, null);

    /** Whether nothing is missing. */
    public boolean complete() {
        return placard != null && film != null;
    }

    /** Whether someone who reviewed the one need not look at the other. */
    public boolean looksLike(Material other) {
        boolean sameFilm = film == null ? other.film == null : film.looksLike(other.film);
        return sameFilm && Objects.equals(placard, other.placard);
    }

    /** The same with another still picture. */
    public Material withPoster(Film.Form poster) {
        return new Material(placard, film.withPoster(poster));
    }

    /** What is missing, in the words of the REST interface: {@code WORDS}, {@code FILM}. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (placard == null) {
            missing.add("WORDS");
        }
        if (film == null) {
            missing.add("FILM");
        }
        return missing;
    }
}
