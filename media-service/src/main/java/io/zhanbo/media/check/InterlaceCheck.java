package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/** Frames are whole. What the pictures show counts more than what the header says: many cameras call whole frames interlaced, many editors the reverse. */
@Singleton
class InterlaceCheck implements Check {
    /** Still pictures show nothing either way. */
    private static final int ENOUGH = 5;
    /** Against the header's word it takes more: some patterns look interlaced for a moment. */
    private static final int ENOUGH_AGAINST = 40;
    /** Interlaced film always has the same half first; patterns that only look like it do not. */
    private static final double OTHER_HALF = 0.05;

    @Override
    public List<Finding> examine(Evidence evidence) {
        return evidence.isDecoded() && isInterlaced(evidence) ? List.of(Findings.of(Code.INTERLACED)) : List.of();
    }

    private static boolean isInterlaced(Evidence evidence) {
        var fields = evidence.picture().fields();
        int more = Math.max(fields.topFirst(), fields.bottomFirst());
        int fewer = Math.min(fields.topFirst(), fields.bottomFirst());
        int known = more + fewer + fields.progressive();
        boolean said = evidence.source().video().interlaced();
        return known < (said ? ENOUGH : ENOUGH_AGAINST) ? said : more > known / 2.0 && fewer <= known * OTHER_HALF;
    }
}
