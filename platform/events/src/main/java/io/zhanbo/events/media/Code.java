package io.zhanbo.events.media;

import static io.zhanbo.events.media.Severity.INFO;
import static io.zhanbo.events.media.Severity.REJECT;
import static io.zhanbo.events.media.Severity.REVIEW;

import java.util.Map;

/**
 * Everything a check can find, and what it usually does to the verdict; a contest may decide otherwise. Only what is certain rejects; a doubt is for
 * a person to decide; what we put right by ourselves is only told. A finding carries its name, so that a receiver may meet codes it does not know.
 */
public enum Code {
    /** No bytes at all. */
    EMPTY_FILE(REJECT),
    /** No film of a known format. */
    UNREADABLE(REJECT),
    /** More pixels than any camera makes. */
    PICTURE_TOO_LARGE(REJECT),
    /** Would take more time or memory than any honest film. */
    TOO_HEAVY(REJECT),
    /** Nothing to see in it. */
    NO_PICTURE(REJECT),
    TOO_LONG(REJECT),
    NOT_HD(REJECT),
    /** Ends before the end its header promises. */
    ENDS_EARLY(REJECT),
    /** Parts of the picture cannot be decoded. */
    DAMAGED(REJECT),
    /** A few frames cannot be decoded. */
    SLIGHTLY_DAMAGED(REVIEW),
    /** The sound, or much of it, cannot be decoded. */
    SOUND_DAMAGED(REVIEW),
    /** Other bytes than announced. */
    NOT_AS_ANNOUNCED(REVIEW),
    /** Nothing but black from beginning to end. */
    ALL_BLACK(REVIEW),
    /** Black for a while. */
    BLACK(INFO),
    /** One picture from beginning to end. */
    ALL_FROZEN(REVIEW),
    /** One picture for a while. */
    FROZEN(INFO),
    /** So few or so unsteady frames that it cannot be a camera's. */
    UNSTEADY_RATE(REVIEW),
    /** Frames in uneven steps. */
    VARIABLE_RATE(INFO),
    /** Fewer frames a second than make movement smooth. */
    LOW_RATE(INFO),
    /** Frames of two half pictures. */
    INTERLACED(INFO),
    /** More brightness and colour than most screens show. */
    HDR(INFO),
    /** Colours that few players show right. */
    UNUSUAL_COLOUR(INFO),
    /** Higher than wide. */
    PORTRAIT(INFO),
    /** Neither the shape of a camera's picture nor of a cinema's. */
    ODD_SHAPE(INFO),
    /** Turned by an angle that no player can show. */
    ODD_ROTATION(REVIEW),
    /** Black bars in the picture itself. */
    BORDERS(INFO),
    /** A small picture made large. */
    UPSCALED(INFO),
    /** Words laid over the picture. */
    PACKAGED(REVIEW),
    /** A mark without words laid over the picture. */
    LOGO(REVIEW),
    /** Spoken words written into the picture. */
    SUBTITLES(REVIEW),
    /** Words in the picture, which may belong there. */
    TEXT(REVIEW),
    /** Much of it is in another entry's video, too. */
    DUPLICATE(REVIEW),
    NO_SOUND(INFO),
    /** A sound track in which nothing is to be heard. */
    ALL_SILENT(INFO),
    /** Silence for a while. */
    SILENCE(INFO),
    /** Distorted by recording too loud. */
    CLIPPED(INFO),
    TOO_QUIET(INFO),
    TOO_LOUD(INFO),
    /** Only one of two channels is heard. */
    ONE_SIDED(INFO),
    /** Two channels that play the same. */
    MONO_AS_STEREO(INFO),
    /** Two channels that cancel each other out on a single loudspeaker. */
    OUT_OF_PHASE(REVIEW),
    /** Sound, but nobody speaks. */
    NO_SPEECH(INFO),
    SEVERAL_SOUNDS(INFO),
    SUBTITLE_STREAM(INFO),
    /** Places, times, readings of sensors. */
    DATA_STREAM(INFO);

    private final Severity usual;

    Code(Severity usual) {
        this.usual = usual;
    }

    /** What it does where a contest does not decide otherwise. */
    public Severity usual() {
        return usual;
    }

    /** Whether no contest can decide otherwise: nothing could be made of such a file. */
    public boolean isSettled() {
        return compareTo(NO_PICTURE) <= 0;
    }

    /**
     * What it does in a contest.
     *
     * @param severities what the contest decides otherwise, by code
     */
    public Severity in(Map<String, Severity> severities) {
        return isSettled() ? usual : severities.getOrDefault(name(), usual);
    }
}
