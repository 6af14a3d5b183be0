package io.zhanbo.showcase.site;

import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import java.net.URI;

/**
 * A work in a grid.
 *
 * @param href       its page
 * @param poster     its picture
 * @param width      pixels of the picture
 * @param height     pixels of the picture
 * @param title      its title
 * @param contestant who tells it
 * @param unit       for whom
 * @param prize      name of the prize
 * @param place      1 for the best prize
 * @param length     for people, for example {@code 3:42}
 * @param isoLength  for programs, for example {@code PT3M42S}
 */
record Card(
        String href,
        URI poster,
        int width,
        int height,
        String title,
        String contestant,
        String unit,
        String prize,
        int place,
        String length,
        String isoLength) {

    static Card of(Exhibit exhibit, Addresses addresses) {
        Placard placard = exhibit.material().placard();
        Film film = exhibit.material().film();
        Length length = Length.ofMillis(film.durationMillis());
        return new Card(
                "/exhibits/" + exhibit.id(),
                addresses.poster(exhibit),
                film.poster().width(),
                film.poster().height(),
                placard.title(),
                placard.contestant(),
                placard.unit(),
                exhibit.award().name(),
                exhibit.award().place(),
                length.forPeople(),
                length.iso());
    }
}
