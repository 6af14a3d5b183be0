package io.zhanbo.submission.notice;

import java.util.List;

/**
 * A mail in words, before it has an address.
 *
 * @param id        of the mail; the first half of its Message-ID
 * @param inReplyTo Message-ID of the mail it answers, or null
 * @param language  tag
 * @param greeting  first line
 * @param sections  what it tells
 * @param desk      where to see more, and its words
 * @param stop      where to have no more such mail, and its words
 */
record Letter(
        String id,
        String inReplyTo,
        String language,
        String subject,
        String greeting,
        List<Section> sections,
        Link desk,
        Link stop) {

    record Link(String words, String url) {}
}
