package io.zhanbo.media.rendition.command;

/**
 * What a command reads, and how.
 *
 * @param file      name of the film in the working directory
 * @param threads   of the decoder and of the encoder of the largest picture
 * @param maxPixels largest picture to accept
 */
public record Input(String file, int threads, long maxPixels) {}
