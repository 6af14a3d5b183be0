package io.zhanbo.showcase.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.Category;
import com.rometools.modules.mediarss.types.Credit;
import com.rometools.modules.mediarss.types.Hash;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.MediaGroup;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.Status;
import com.rometools.modules.mediarss.types.Thumbnail;
import com.rometools.modules.mediarss.types.UrlReference;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;

/** Media RSS 1.5.1 about one exhibit, for feeds of either kind. */
@ApplicationScoped
class MediaOfExhibit {
    private static final String EBU_ROLES = "urn:ebu";

    private final Addresses addresses;

    MediaOfExhibit(Addresses addresses) {
        this.addresses = addresses;
    }

    MediaEntryModule active(Exhibit exhibit, FeedPage page) {
        Placard placard = exhibit.material().placard();
        Film film = exhibit.material().film();
        Metadata about = status(Status.State.active);
        about.setTitle(CleanText.of(placard.title()));
        about.setTitleType("plain");
        about.setDescription(CleanText.of(placard.description()));
        about.setDescriptionType("plain");
        about.setThumbnail(new Thumbnail[] {
            new Thumbnail(
                    addresses.poster(exhibit),
                    film.poster().width(),
                    film.poster().height())
        });
        about.setCredits(new Credit[] {
            new Credit(EBU_ROLES, "author", CleanText.of(placard.contestant())),
            new Credit(EBU_ROLES, "producer", CleanText.of(placard.unit()))
        });
        about.setCategories(new Category[] {
            new Category("urn:zhanbo:topic", CleanText.of(page.topicName(exhibit)), placard.topic()),
            new Category("urn:zhanbo:form", CleanText.of(page.formName(exhibit)), placard.form()),
            new Category(
                    "urn:zhanbo:prize",
                    CleanText.of(exhibit.award().name()),
                    exhibit.award().code())
        });
        MediaGroup group = new MediaGroup(new MediaContent[] {file(exhibit, film), playlist(exhibit, film)}, 0);
        return module(about, group);
    }

    MediaEntryModule deleted() {
        return module(status(Status.State.deleted));
    }

    private MediaContent file(Exhibit exhibit, Film film) {
        Film.Form download = film.download();
        MediaContent content = content(new UrlReference(addresses.download(exhibit)), film, download);
        content.setFileSize(download.size());
        // Kilobits a second, as the specification wants it.
        content.setBitrate((float) Math.ceil(download.size() * 8.0 / film.durationMillis()));
        Metadata digest = new Metadata();
        digest.setHash(new Hash("sha-256", download.sha256()));
        content.setMetadata(digest);
        return content;
    }

    private MediaContent playlist(Exhibit exhibit, Film film) {
        return content(new UrlReference(addresses.playlist(exhibit)), film, film.ladder());
    }

    private static MediaContent content(UrlReference address, Film film, Film.Form form) {
        MediaContent content = new MediaContent(address);
        content.setType(form.contentType());
        content.setMedium("video");
        content.setDuration(Math.round(film.durationMillis() / 1000.0));
        content.setFramerate((float) film.framesPerSecond());
        content.setWidth(form.width());
        content.setHeight(form.height());
        content.setLanguage(FeedPage.LANGUAGE);
        return content;
    }

    private static Metadata status(Status.State state) {
        Status status = new Status();
        status.setState(state);
        Metadata metadata = new Metadata();
        metadata.setStatus(status);
        return metadata;
    }

    private static MediaEntryModule module(Metadata metadata, MediaGroup... groups) {
        MediaEntryModuleImpl module = new MediaEntryModuleImpl();
        module.setMetadata(metadata);
        module.setMediaGroups(groups);
        return module;
    }
}
