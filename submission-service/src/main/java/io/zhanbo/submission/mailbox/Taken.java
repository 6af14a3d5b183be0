package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.notice.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a mail's contents.
 *
 * @param links    for the sender alone: each opens an entry to whoever holds it
 * @param anything whether there are entries that it is about
 */
record Taken(Report report, List<String> links, boolean anything) {

    /** What its sender is told beyond the report. */
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>(links);
        if (!links.isEmpty()) {
            lines.add(words.say("mail.links-are-keys"));
        }
        if (anything) {
            lines.add(words.say("mail.drafts"));
        }
        return lines;
    }
}
