package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.entry.Completeness;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.invitation.InvitationLinks;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import io.zhanbo.submission.notice.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what entries lack before they can be handed in, and where to send it. */
@ApplicationScoped
class WhatIsMissing {

    /** More than these nobody works through in a mail; the desk shows all. */
    private static final int MOST = 50;

    private final Entries entries;
    private final Contests contests;
    private final SpokenFor spokenFor;
    private final InvitationLinks invitationLinks;

    WhatIsMissing(Entries entries, Contests contests, SpokenFor spokenFor, InvitationLinks invitationLinks) {
        this.entries = entries;
        this.contests = contests;
        this.spokenFor = spokenFor;
        this.invitationLinks = invitationLinks;
    }

    /** The links that open the entries nobody with an account owns, in words; what is missing goes into the report. */
    @Transactional
    List<String> tell(Collection<String> entryIds, Report report, Sender sender) {
        Words words = Words.in(sender.contact().language());
        List<String> links = new ArrayList<>();
        // At an earlier look it may have been about one that is another unit's by now.
        Set<String> known = entries.idsOf(sender.contestId(), spokenFor.in(contests.get(sender.contestId())), entryIds);
        List<Entry> drafts = entryIds.stream()
                .filter(known::contains)
                .map(entries::visible)
                .filter(entry -> entry.state() == EntryState.DRAFT)
                .toList();
        drafts.stream().limit(MOST).forEach(entry -> {
            String title = words.title(entry.text().title());
            List<String> gaps = Completeness.gaps(entry);
            if (gaps.isEmpty()) {
                report.add("complete", title);
            } else {
                report.add("missing", title, inWords(gaps, words));
            }
            if (entry.isUnclaimed()) {
                links.add(words.say("mail.upload-here", title, invitationLinks.toEntry(entry.id())));
            }
        });
        if (drafts.size() > MOST) {
            report.add("more", String.valueOf(drafts.size() - MOST));
        }
        return links;
    }

    private static String inWords(List<String> gaps, Words words) {
        return gaps.stream().map(gap -> words.say("gap." + gap)).collect(Collectors.joining(words.say("gap.join")));
    }
}
