package io.zhanbo.media.fingerprint;

import java.util.List;

/**
 * A moment of a film under examination.
 *
 * @param seconds from the film's beginning
 * @param hashes  of all views, in their order
 */
record Moment(double seconds, List<Long> hashes) {

    Print print() {
        return new Print(seconds, hashes.get(0));
    }
}
