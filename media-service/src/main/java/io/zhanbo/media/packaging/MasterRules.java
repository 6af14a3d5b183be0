package io.zhanbo.media.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules for the playlist that players open first. */
class MasterRules {
    private static final String VARIANT = "#EXT-X-STREAM-INF:";
    private static final String FRAMES = "#EXT-X-I-FRAME-STREAM-INF:";
    private static final String MEDIA = "#EXT-X-MEDIA:";
    private static final int FRAGMENTED_MP4 = 6;
    private static final double ABOUT = 0.1;

    private final HlsLint lint;
    private final String name;
    private final List<String> lines;
    private final Map<String, Track> tracks;
    private final List<Track> sounds = new ArrayList<>();

    MasterRules(HlsLint lint, String name, String text, Map<String, Track> tracks) {
        this.lint = lint;
        this.name = name;
        this.lines = text.lines().toList();
        this.tracks = tracks;
    }

    void check() {
        require(!lines.isEmpty() && "#EXTM3U".equals(lines.get(0)), "the first line is #EXTM3U");
        require(version() >= FRAGMENTED_MP4, "fragmented MP4 needs EXT-X-VERSION 6 or higher");
        require(lines.contains("#EXT-X-INDEPENDENT-SEGMENTS"), "EXT-X-INDEPENDENT-SEGMENTS is declared");
        require(starting(MEDIA).stream().anyMatch(this::isSound), "sound is a track of its own with a URI");
        starting(MEDIA).forEach(this::language);
        require(!starting(VARIANT).isEmpty(), "there is a variant");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(VARIANT)) {
                variant(Attributes.of(lines.get(i)), i + 1 < lines.size() ? lines.get(i + 1) : "");
            }
        }
        require(!starting(FRAMES).isEmpty(), "there is an I-frame playlist");
        starting(FRAMES).forEach(this::frames);
    }

    private boolean isSound(String line) {
        var attributes = Attributes.of(line);
        var track = tracks.get(attributes.get("URI"));
        if (!"AUDIO".equals(attributes.get("TYPE")) || track == null) {
            return false;
        }
        sounds.add(track);
        return true;
    }

    private void language(String line) {
        var language = Attributes.of(line).get("LANGUAGE");
        require(
                language == null
                        || !Locale.forLanguageTag(language).getLanguage().isEmpty(),
                "LANGUAGE is a BCP 47 tag");
    }

    private void variant(Map<String, String> attributes, String uri) {
        var wanted = List.of("BANDWIDTH", "AVERAGE-BANDWIDTH", "CODECS", "RESOLUTION", "FRAME-RATE", "AUDIO");
        for (var attribute : wanted) {
            require(attributes.containsKey(attribute), uri + " has " + attribute);
        }
        var group = attributes.get("AUDIO");
        require(
                starting(MEDIA).stream()
                        .anyMatch(line ->
                                Attributes.of(line).getOrDefault("GROUP-ID", "").equals(group)),
                uri + " names a group of sound that exists");
        var track = tracks.get(uri);
        require(track != null, uri + " is there");
        if (track != null && !sounds.isEmpty()) {
            bandwidth(attributes, uri, track.bandwidth().plus(sounds.get(0).bandwidth()));
        }
    }

    private void frames(String line) {
        var attributes = Attributes.of(line);
        var uri = attributes.get("URI");
        for (var attribute : List.of("BANDWIDTH", "AVERAGE-BANDWIDTH", "CODECS", "RESOLUTION")) {
            require(attributes.containsKey(attribute), uri + " has " + attribute);
        }
        var track = tracks.get(uri);
        require(track != null && track.isOfSinglePictures(), uri + " declares EXT-X-I-FRAMES-ONLY");
        if (track != null) {
            bandwidth(attributes, uri, track.bandwidth());
        }
    }

    private void bandwidth(Map<String, String> attributes, String uri, Bandwidth measured) {
        require(
                isAbout(attributes.get("BANDWIDTH"), measured.peak()),
                uri + "'s BANDWIDTH is within 10 % of the measured peak");
        require(
                isAbout(attributes.get("AVERAGE-BANDWIDTH"), measured.average()),
                uri + "'s AVERAGE-BANDWIDTH is within 10 % of the measured average");
    }

    private static boolean isAbout(String declared, long measured) {
        return declared != null && Math.abs(Long.parseLong(declared) - measured) <= ABOUT * measured;
    }

    private int version() {
        return starting("#EXT-X-VERSION:").stream()
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf(':') + 1)))
                .findFirst()
                .orElse(1);
    }

    private List<String> starting(String tag) {
        return lines.stream().filter(line -> line.startsWith(tag)).toList();
    }

    private void require(boolean holds, String rule) {
        lint.require(holds, name, rule);
    }
}
