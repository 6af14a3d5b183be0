package io.zhanbo.media.packaging;

import java.util.ArrayList;
import java.util.List;

/**
 * The playlist of one track.
 *
 * @param targetSeconds what the playlist says no segment is longer than, rounded
 * @param initSegment   name of the file to read before any segment
 * @param segments      in order
 */
public record MediaPlaylist(int targetSeconds, String initSegment, List<Segment> segments) {

    /**
     * @param file    name of the file
     * @param seconds how long it plays
     * @param part    which part of the file it is, or null for the whole
     */
    public record Segment(String file, double seconds, Part part) {
        public Segment(String file, double seconds) {
            this(file, seconds, null);
        }
    }

    /**
     * @param offset bytes before it
     * @param length bytes
     */
    public record Part(long offset, long length) {
        private static Part parse(String text) {
            int at = text.indexOf('@');
            return new Part(Long.parseLong(text.substring(at + 1)), Long.parseLong(text.substring(0, at)));
        }
    }

    private static final String TARGET = "#EXT-X-TARGETDURATION:";
    private static final String MAP = "#EXT-X-MAP:URI=\"";
    private static final String LENGTH = "#EXTINF:";
    private static final String PART = "#EXT-X-BYTERANGE:";
    private static final String VOD = "#EXT-X-PLAYLIST-TYPE:VOD\n";

    /** @throws IllegalArgumentException if it is not a complete playlist of fragmented MP4 */
    public static MediaPlaylist parse(String text) {
        int target = 0;
        String init = null;
        double seconds = -1;
        Part part = null;
        var segments = new ArrayList<Segment>();
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (var line : lines) {
            if (line.startsWith(TARGET)) {
                target = Integer.parseInt(line.substring(TARGET.length()));
            } else if (line.startsWith(MAP)) {
                init = line.substring(MAP.length(), line.indexOf('"', MAP.length()));
            } else if (line.startsWith(LENGTH)) {
                seconds = Double.parseDouble(line.substring(LENGTH.length(), line.indexOf(',')));
            } else if (line.startsWith(PART)) {
                part = Part.parse(line.substring(PART.length()));
            } else if (!line.startsWith("#")) {
                segments.add(new Segment(line, seconds, part));
                part = null;
            }
        }
        boolean complete = !lines.isEmpty() && "#EXTM3U".equals(lines.get(0)) && lines.contains("#EXT-X-ENDLIST");
        if (!complete || init == null || segments.isEmpty()) {
            throw new IllegalArgumentException("No complete playlist: " + text);
        }
        return new MediaPlaylist(target, init, List.copyOf(segments));
    }

    /** FFmpeg rounds a film of less than half a second to nothing, which players stumble over. */
    public static String withPlayableTarget(String text) {
        return text.replace(TARGET + "0\n", TARGET + "1\n");
    }

    /** FFmpeg knows the tag for tracks of single pictures, but loses count of the bytes when told to write it. */
    public static String ofSinglePictures(String text) {
        return text.replace(VOD, VOD + Track.SINGLE_PICTURES + "\n");
    }

    /** Length of the whole track. */
    public double seconds() {
        return segments.stream().mapToDouble(Segment::seconds).sum();
    }
}
