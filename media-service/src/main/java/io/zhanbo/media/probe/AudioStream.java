package io.zhanbo.media.probe;

/**
 * The sound in a file, as its header describes it.
 *
 * @param index    number of the stream in the file
 * @param codec    FFmpeg's name of the coding
 * @param channels how many
 */
public record AudioStream(int index, String codec, int channels) {}
