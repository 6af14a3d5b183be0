package io.zhanbo.showcase.entry;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A film that is fit to be shown: its measures and its public forms.
 *
 * @param revision        revision of the entry's video
 * @param durationMillis  length
 * @param width           pixels of the best form
 * @param height          pixels of the best form
 * @param framesPerSecond average rate
 * @param ladder          HLS renditions; the file is the master playlist
 * @param download        one MP4
 * @param poster          a still picture
 * @param storyboard      small pictures of the whole for the seek bar; the file is the WebVTT that names them; null if there are none
 */
public record Film(
        int revision,
        long durationMillis,
        int width,
        int height,
        double framesPerSecond,
        Form ladder,
        Form download,
        Form poster,
        Form storyboard) {

    /**
     * One form of the film.
     *
     * @param key         key of the file to open first, in bucket {@code renditions}
     * @param version     which making of it: a film that is made again has to be reviewed again
     * @param name        name of that file below the form's prefix
     * @param contentType its media type
     * @param size        its bytes
     * @param sha256      its digest, lower-case hex
     * @param width       pixels
     * @param height      pixels
     */
    public record Form(
            String key,
            long version,
            String name,
            String contentType,
            long size,
            String sha256,
            int width,
            int height) {

        private static Form of(Rendition rendition) {
            RenditionManifest manifest = rendition.manifest();
            RenditionManifest.File first = manifest.files().stream()
                    .filter(file -> file.name().equals(manifest.entryPoint()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("A manifest does not list its entry point"));
            return new Form(
                    rendition.keyOf(first.name()),
                    rendition.version(),
                    first.name(),
                    first.contentType(),
                    first.size(),
                    first.sha256(),
                    manifest.film().width(),
                    manifest.film().height());
        }
    }

    /** The film, or empty as long as one of the forms that a page needs is missing. */
    static Optional<Film> of(int revision, Collection<Rendition> renditions) {
        Map<RenditionKind, Rendition> byKind =
                renditions.stream().collect(Collectors.toMap(Rendition::kind, Function.identity()));
        Rendition ladder = byKind.get(RenditionKind.LADDER);
        Rendition download = byKind.get(RenditionKind.DOWNLOAD);
        Rendition poster = byKind.get(RenditionKind.POSTER);
        if (ladder == null || download == null || poster == null) {
            return Optional.empty();
        }
        var measures = ladder.manifest().film();
        return Optional.of(new Film(
                revision,
                measures.durationMillis(),
                measures.width(),
                measures.height(),
                measures.framesPerSecond(),
                Form.of(ladder),
                Form.of(download),
                Form.of(poster),
                Optional.ofNullable(byKind.get(RenditionKind.STORYBOARD))
                        .map(Form::of)
                        .orElse(null)));
    }

    /** Whether someone who reviewed the one has seen the other: a storyboard shows nothing that the film does not. */
    boolean looksLike(Film other) {
        return other != null && with(poster, null).equals(other.with(other.poster, null));
    }

    Film withPoster(Form other) {
        return with(other, storyboard);
    }

    private Film with(Form otherPoster, Form otherStoryboard) {
        return new Film(
                revision,
                durationMillis,
                width,
                height,
                framesPerSecond,
                ladder,
                download,
                otherPoster,
                otherStoryboard);
    }
}
