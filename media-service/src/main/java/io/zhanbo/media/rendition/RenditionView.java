package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A rendition as organisers and operators see it.
 *
 * @param revision   the revision it was made from
 * @param profile    name and version of the encoding
 * @param version    raised when it was made again
 * @param film       measures of the best form in it
 * @param entryPoint name of the file to open first
 */
record RenditionView(
        RenditionKind kind,
        int revision,
        String profile,
        long version,
        Instant publishedAt,
        Film film,
        String entryPoint,
        List<File> files) {

    /** @param url where anyone who has it can read the file for an hour */
    record File(String name, String contentType, long size, URI url) {}
}
