package io.zhanbo.submission.privacy;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contestant.GuardianConsent.How;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.entry.EntryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that is held about an entry's people.
 *
 * @param account  id of the account it belongs to
 * @param people   names and contact data in the clear
 * @param entry    the entry, its script and film with what the checks and people said of it
 * @param guardian what a guardian consented to, or null
 * @param holdings what else there is, by kind
 * @param journal  what happened to the entry, oldest first
 */
record PersonalData(
        String account,
        PlainPeople people,
        EntryView entry,
        Guardian guardian,
        Map<String, Object> holdings,
        List<Line> journal) {

    record Guardian(How how, LocalDate givenOn, List<Channel> channels, Instant recordedAt, Instant revokedAt) {}

    /**
     * A line of the journal.
     *
     * @param by {@code owner}, {@code system}, or {@code other}: who that is, is that person's own data
     */
    record Line(Instant at, String by, String action, String reason) {}
}
