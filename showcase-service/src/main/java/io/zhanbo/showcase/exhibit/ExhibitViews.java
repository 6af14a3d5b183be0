package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Material;
import io.zhanbo.showcase.entry.Placard;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/** Shows exhibits to organisers. Reviewers watch the private files by signed addresses. */
@ApplicationScoped
public class ExhibitViews {
    private static final Duration TIME_TO_WATCH = Duration.ofHours(1);

    private final ObjectStore objects;
    private final Addresses addresses;

    ExhibitViews(ObjectStore objects, Addresses addresses) {
        this.objects = objects;
        this.addresses = addresses;
    }

    /** The JSON answer for an exhibit. */
    public ExhibitView of(Exhibit exhibit) {
        Material material = exhibit.material();
        boolean onShow = exhibit.state() == ExhibitState.PUBLISHED;
        return new ExhibitView(
                exhibit.id(),
                exhibit.contestId(),
                exhibit.entryId(),
                exhibit.version(),
                exhibit.state(),
                new ExhibitView.Prize(exhibit.award().code(), exhibit.award().name()),
                material.missing(),
                word(material, Placard::title),
                word(material, Placard::description),
                word(material, Placard::contestant),
                word(material, Placard::unit),
                exhibit.consents(),
                exhibit.reviews().all(),
                file(material, Film::download),
                file(material, Film::poster),
                onShow ? addresses.page(exhibit.id()) : null,
                exhibit.publishedAt(),
                exhibit.takedown());
    }

    private static String word(Material material, Function<Placard, String> which) {
        return material.placard() == null ? null : which.apply(material.placard());
    }

    private URI file(Material material, Function<Film, Film.Form> which) {
        return material.film() == null
                ? null
                : objects.presignedGet(
                        Bucket.RENDITIONS, which.apply(material.film()).key(), TIME_TO_WATCH);
    }
}
