package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.submission.EntryCredited.Channel;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * An exhibit as organisers see it.
 *
 * @param id          the exhibit
 * @param contestId   its contest
 * @param entryId     its entry
 * @param version     raised with every change
 * @param state       where it stands
 * @param prize       what it won
 * @param missing     what is still awaited: {@code WORDS}, {@code FILM}
 * @param title       title of the work, or null while missing
 * @param description what it is about, or null while missing
 * @param contestant  display name, or null while missing
 * @param unit        display name, or null while missing
 * @param consents    where it may appear
 * @param reviews     who reviewed it so far
 * @param film        the MP4 for the reviewers' eyes, for an hour; null while missing
 * @param poster      the picture, for an hour; null while missing
 * @param page        its public page, or null if it is not on show
 * @param publishedAt when it went on show, or null
 * @param takenDown   how it ended, or null
 */
public record ExhibitView(
        String id,
        String contestId,
        String entryId,
        long version,
        ExhibitState state,
        Prize prize,
        List<String> missing,
        String title,
        String description,
        String contestant,
        String unit,
        List<Channel> consents,
        List<Reviews.Review> reviews,
        URI film,
        URI poster,
        URI page,
        Instant publishedAt,
        Takedown takenDown) {

    public record Prize(String code, String name) {}
}
