package io.zhanbo.media.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One track with what was measured of it.
 *
 * @param uri      of its playlist, relative to the master playlist
 * @param text     of its playlist
 * @param playlist the same, parsed
 * @param sizes    bytes of each segment, in order; 0 for one that is not there
 * @param keyTimes where playing can begin, in milliseconds; empty for sound
 */
public record Track(String uri, String text, MediaPlaylist playlist, List<Long> sizes, List<Long> keyTimes) {
    static final String SINGLE_PICTURES = "#EXT-X-I-FRAMES-ONLY";

    /** @param folder of the master playlist */
    public static Track read(Path folder, String uri, List<Long> keyTimes) {
        try {
            var file = folder.resolve(uri);
            var text = Files.readString(file);
            var playlist = MediaPlaylist.parse(text);
            var sizes = playlist.segments().stream()
                    .map(segment -> size(file.resolveSibling(segment.file()), segment.part()))
                    .toList();
            return new Track(uri, text, playlist, sizes, keyTimes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file, MediaPlaylist.Part part) {
        try {
            long whole = Files.exists(file) ? Files.size(file) : 0;
            if (part == null) {
                return whole;
            }
            return part.offset() + part.length() <= whole ? part.length() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Bandwidth bandwidth() {
        return Bandwidth.of(playlist, sizes);
    }

    boolean isOfSinglePictures() {
        return text.contains(SINGLE_PICTURES);
    }

    /** When each segment begins, in milliseconds. */
    List<Long> starts() {
        var starts = new ArrayList<Long>();
        double at = 0;
        for (var segment : playlist.segments()) {
            starts.add(Math.round(at * 1000));
            at += segment.seconds();
        }
        return starts;
    }
}
