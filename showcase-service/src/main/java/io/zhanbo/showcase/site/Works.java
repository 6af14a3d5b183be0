package io.zhanbo.showcase.site;

import io.zhanbo.showcase.contest.Contest;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Writes the page of a work out of an exhibit. */
@ApplicationScoped
class Works {
    private final Addresses addresses;
    private final VideoObject videoObject;

    Works(Addresses addresses, VideoObject videoObject) {
        this.addresses = addresses;
        this.videoObject = videoObject;
    }

    Work of(Exhibit exhibit, Locale language) {
        Placard placard = exhibit.material().placard();
        Film film = exhibit.material().film();
        Length length = Length.ofMillis(film.durationMillis());
        Optional<Contest> contest = Contest.known(exhibit.contestId());
        return new Work(
                addresses.page(exhibit.id()),
                placard.title(),
                placard.description(),
                Credits.of(placard),
                placard.unit(),
                exhibit.award().name(),
                exhibit.award().place(),
                contest.map(Contest::title).orElse(null),
                contest.map(known -> known.topicName(placard.topic())).orElse(placard.topic()),
                contest.map(known -> known.formName(placard.form())).orElse(placard.form()),
                addresses.poster(exhibit),
                addresses.storyboard(exhibit).orElse(null),
                film.width(),
                film.height(),
                addresses.playlist(exhibit),
                film.ladder().contentType(),
                addresses.download(exhibit),
                film.download().contentType(),
                film.download().width(),
                film.download().height(),
                length.seconds(),
                length.forPeople(),
                length.iso(),
                exhibit.publishedAt(),
                date(exhibit, contest.map(Contest::zone).orElse(ZoneOffset.UTC), language),
                videoObject.of(exhibit));
    }

    private static String date(Exhibit exhibit, ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(zone)
                .format(exhibit.publishedAt());
    }
}
