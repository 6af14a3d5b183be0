package io.zhanbo.showcase.site;

import java.net.URI;
import java.time.Instant;

/**
 * Everything the page of one work says.
 *
 * @param page         its own address
 * @param title        its title
 * @param description  what it is about
 * @param credits      who is named with it
 * @param unit         for whom
 * @param prize        name of the prize
 * @param place        1 for the best prize
 * @param contest      title of the contest, or null while unknown
 * @param topic        name of its topic
 * @param form         name of its form
 * @param poster       its picture
 * @param storyboard   WebVTT that names small pictures of the whole film, or null
 * @param width        pixels of the film at its best
 * @param height       pixels of the film at its best
 * @param playlist     HLS master playlist
 * @param playlistType media type of the playlist
 * @param film         the MP4
 * @param filmType     media type of the MP4
 * @param filmWidth    pixels of the MP4
 * @param filmHeight   pixels of the MP4
 * @param seconds      length
 * @param length       length for people
 * @param isoLength    length for programs
 * @param publishedAt  when it went on show
 * @param since        the same for people, in the contest's zone
 * @param jsonLd       schema.org data, fit to stand in a script element
 */
record Work(
        URI page,
        String title,
        String description,
        Credits credits,
        String unit,
        String prize,
        int place,
        String contest,
        String topic,
        String form,
        URI poster,
        URI storyboard,
        int width,
        int height,
        URI playlist,
        String playlistType,
        URI film,
        String filmType,
        int filmWidth,
        int filmHeight,
        long seconds,
        String length,
        String isoLength,
        Instant publishedAt,
        String since,
        String jsonLd) {}
