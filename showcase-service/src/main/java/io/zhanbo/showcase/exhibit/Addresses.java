package io.zhanbo.showcase.exhibit;

import io.zhanbo.showcase.entry.Film;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds what: absolute addresses, because feeds and share cards leave the site. */
@ApplicationScoped
public class Addresses {
    private final String base;

    Addresses(@ConfigProperty(name = "zhanbo.public-base-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** An address on this site; the path begins with a slash. */
    public URI site(String path) {
        return URI.create(base + path);
    }

    /** The public page of an exhibit. */
    public URI page(String exhibitId) {
        return site("/exhibits/" + exhibitId);
    }

    /** The master playlist of a published exhibit. */
    public URI playlist(Exhibit exhibit) {
        return file(exhibit, Folder.LADDER, exhibit.material().film().ladder());
    }

    /** The MP4 of a published exhibit. */
    public URI download(Exhibit exhibit) {
        return file(exhibit, Folder.DOWNLOAD, exhibit.material().film().download());
    }

    /** The still picture of a published exhibit. */
    public URI poster(Exhibit exhibit) {
        return site("/public/" + exhibit.place().keyOf(exhibit.material().film().poster()));
    }

    /** The WebVTT that names the small pictures of a published exhibit, if it has them. */
    public Optional<URI> storyboard(Exhibit exhibit) {
        return Optional.ofNullable(exhibit.material().film().storyboard())
                .map(storyboard -> file(exhibit, Folder.STORYBOARD, storyboard));
    }

    private URI file(Exhibit exhibit, Folder folder, Film.Form form) {
        return site("/public/" + folder.keyOf(exhibit.prefix(), form.name()));
    }
}
