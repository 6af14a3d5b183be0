package io.zhanbo.media.rendition.verification;

import java.util.List;

/**
 * What is really in one of our outputs.
 *
 * @param pictures  codec and size of each picture stream, for example {@code h264 1920x1080 1:1}
 * @param sounds    codec of each sound stream
 * @param heads     digest of what a decoder of each picture stream must know first
 * @param others    how many streams of other kinds
 * @param frames    pictures in the first picture stream
 * @param keyFrames when playing can begin, in milliseconds from the first picture
 */
public record Inspected(
        List<String> pictures, List<String> heads, List<String> sounds, int others, int frames, List<Long> keyFrames) {}
