package io.zhanbo.events.media;

import io.zhanbo.events.ObjectRef;
import java.util.Map;

/**
 * One thing a check saw.
 *
 * @param code        stable code, for example {@code TOO_LONG}
 * @param severity    what it does to the verdict
 * @param fromSeconds where in the video it begins, or null if it is about the whole
 * @param toSeconds   where it ends, or null
 * @param words       what was seen, in plain words, by language tag ({@code zh-CN}, {@code en})
 * @param advice      what to do about it, likewise; null from older senders, whose words hold it
 * @param box         where in the picture, or null
 * @param evidence    a frame that shows it (JPEG), or null
 */
public record Finding(
        String code,
        Severity severity,
        Double fromSeconds,
        Double toSeconds,
        Map<String, String> words,
        Map<String, String> advice,
        Box box,
        ObjectRef evidence) {}
