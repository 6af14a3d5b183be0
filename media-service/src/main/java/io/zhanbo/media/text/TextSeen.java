package io.zhanbo.media.text;

import io.zhanbo.events.media.Box;

/**
 * Text that runs through a film or stands in it.
 *
 * @param from seconds from the film's beginning
 * @param to   seconds from the film's beginning; it is seen at both moments
 * @param box  where
 */
public record TextSeen(Kind kind, double from, double to, Box box) {

    public enum Kind {
        /** Stands still while the picture behind it moves: laid over the film. */
        OVERLAY,
        /** Changing lines in the middle of the bottom. */
        SUBTITLES,
        /** Stands still in a picture that stands still, or is there most of the time: a blackboard, a shop sign, a title; who knows. */
        STANDING
    }
}
