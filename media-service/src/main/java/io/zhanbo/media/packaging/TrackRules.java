package io.zhanbo.media.packaging;

/** The rules for the playlist of one track and its segments. */
class TrackRules {
    private static final double TOLERANCE = 0.5;
    private static final long MILLIS_OFF = 2;

    private final HlsLint lint;
    private final Track track;

    TrackRules(HlsLint lint, Track track) {
        this.lint = lint;
        this.track = track;
    }

    void check() {
        require(track.text().contains("#EXT-X-PLAYLIST-TYPE:VOD"), "EXT-X-PLAYLIST-TYPE is VOD");
        require(track.playlist().targetSeconds() > 0, "EXT-X-TARGETDURATION is at least 1");
        var segments = track.playlist().segments();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            boolean last = i == segments.size() - 1;
            int target = track.playlist().targetSeconds();
            require(track.sizes().get(i) > 0, segment.file() + " is there");
            require(
                    Math.round(segment.seconds()) <= target,
                    segment.file() + " is no longer than EXT-X-TARGETDURATION");
            require(
                    last || Math.abs(segment.seconds() - target) <= TOLERANCE,
                    segment.file() + " is within 0.5 s of EXT-X-TARGETDURATION");
        }
        if (!track.keyTimes().isEmpty()) {
            keyFrames();
        }
    }

    private void keyFrames() {
        for (long start : track.starts()) {
            require(
                    track.keyTimes().stream().anyMatch(key -> Math.abs(key - start) <= MILLIS_OFF),
                    "the segment at " + start + " ms begins with a key frame");
        }
        require(
                !track.isOfSinglePictures()
                        || track.keyTimes().size()
                                == track.playlist().segments().size(),
                "each segment of an I-frame playlist holds one key frame");
    }

    private void require(boolean holds, String rule) {
        lint.require(holds, track.uri(), rule);
    }
}
