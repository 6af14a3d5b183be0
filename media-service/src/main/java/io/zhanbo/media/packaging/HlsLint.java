package io.zhanbo.media.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds a ladder against Apple's rules for HLS, as far as they can be decided from playlists and measures. */
public final class HlsLint {
    private final List<Broken> broken = new ArrayList<>();

    private HlsLint() {}

    /**
     * A broken rule.
     *
     * @param file where
     * @param rule what should hold
     */
    public record Broken(String file, String rule) {
        @Override
        public String toString() {
            return file + ": " + rule;
        }
    }

    /**
     * @param name   of the master playlist
     * @param master its text
     * @param tracks by the URI the master playlist has for them
     * @return nothing if all rules hold
     */
    public static List<Broken> check(String name, String master, Map<String, Track> tracks) {
        var lint = new HlsLint();
        new MasterRules(lint, name, master, tracks).check();
        var pictures = tracks.values().stream()
                .filter(track -> !track.keyTimes().isEmpty() && !track.isOfSinglePictures())
                .toList();
        for (var track : tracks.values()) {
            new TrackRules(lint, track).check();
        }
        for (var track : pictures) {
            lint.require(
                    track.starts().equals(pictures.get(0).starts()),
                    track.uri(),
                    "segments begin at the same times in all variants");
            lint.require(
                    track.keyTimes().equals(pictures.get(0).keyTimes()),
                    track.uri(),
                    "key frames stand at the same times in all variants");
        }
        return List.copyOf(lint.broken);
    }

    void require(boolean holds, String file, String rule) {
        if (!holds) {
            broken.add(new Broken(file, rule));
        }
    }
}
