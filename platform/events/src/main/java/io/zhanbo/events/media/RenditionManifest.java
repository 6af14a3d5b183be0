package io.zhanbo.events.media;

import java.util.List;

/**
 * The JSON object written last beside a rendition's files: until it stands, none of them counts.
 *
 * @param kind       what it is for
 * @param profile    name and version of the encoding profile
 * @param entryPoint name of the file to open first
 * @param film       measures of the best form in it
 * @param files      every file, the entry point included; their keys are the manifest's prefix and the name
 */
public record RenditionManifest(RenditionKind kind, String profile, String entryPoint, Film film, List<File> files) {

    /**
     * @param name        name below the manifest's prefix
     * @param contentType media type to serve it with
     * @param size        bytes
     * @param sha256      lower-case hex digest
     */
    public record File(String name, String contentType, long size, String sha256) {}
}
