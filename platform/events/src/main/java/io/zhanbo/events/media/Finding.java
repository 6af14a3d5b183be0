package io.zhanbo.events.media;

import java.util.Map;

/**
 * One thing a check saw.
 *
 * @param code        stable code, for example {@code TOO_LONG}
 * @param severity    what it does to the verdict
 * @param fromSeconds where in the video it begins, or null if it is about the whole
 * @param toSeconds   where it ends, or null
 * @param words       plain words and what to do about it, by language tag ({@code zh-CN}, {@code en})
 */
public record Finding(
        String code, Severity severity, Double fromSeconds, Double toSeconds, Map<String, String> words) {}
