package io.zhanbo.media.check.examination;

import io.zhanbo.events.media.Film;
import io.zhanbo.media.check.Evidence;

/** The measures of a film, from the evidence. */
final class Films {
    private Films() {}

    /** Null if there is no picture. */
    static Film of(Evidence evidence) {
        var video = evidence.source().video();
        if (video == null) {
            return null;
        }
        double measured = evidence.isDecoded() ? evidence.decoded().rate() : 0;
        return new Film(
                Math.round(evidence.seconds() * 1000),
                video.shownWidth(),
                video.shownHeight(),
                Math.round((measured > 0 ? measured : video.rate()) * 1000) / 1000.0,
                hasSound(evidence));
    }

    /** Sound of which nothing can be decoded is none. */
    private static boolean hasSound(Evidence evidence) {
        return evidence.source().audio() != null
                && (!evidence.isDecoded() || !evidence.sound().seconds().isEmpty());
    }
}
