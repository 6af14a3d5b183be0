package io.zhanbo.submission.extension;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Extension;
import io.zhanbo.submission.deadline.Extensions;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The organiser lets a unit or an entry hand in for longer, and takes that back. */
@ApplicationScoped
class GrantExtension {

    private final Contests contests;
    private final Entries entries;
    private final Extensions extensions;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    GrantExtension(
            Contests contests, Entries entries, Extensions extensions, CurrentUser user, Journal journal, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.extensions = extensions;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ExtensionOutOfRange if it would not be longer, or longer than nominations last */
    @Transactional
    Extension grant(String contestId, ExtensionForm form) {
        Instant now = clock.instant();
        Contest contest = contests.get(contestId);
        form.check();
        String reason = form.why();
        requireThere(contest, form);
        requireInRange(contest.timeline(), form.until(), now);
        Extension extension = new Extension(
                UUID.randomUUID().toString(), contestId, form.unitId(), form.entryId(), form.until(), form.oneUse());
        extension.approve(user.id(), now, form.requestedBy(), reason);
        extensions.add(extension);
        String whose = form.unitId() == null ? "entry " + form.entryId() : "unit " + form.unitId();
        journal.write(extension.subject(), "granted to " + whose + " until " + extension.until(), reason);
        return extension;
    }

    /** Once more changes nothing. What was handed in with it stays handed in. */
    @Transactional
    void revoke(String id) {
        Extension extension = extensions.lock(id).orElseThrow(() -> new NotFound("extension"));
        if (extension.revoke(clock.instant())) {
            journal.write(extension.subject(), "revoked");
        }
    }

    private void requireThere(Contest contest, ExtensionForm form) {
        if (form.unitId() != null && contest.unit(form.unitId()).isEmpty()) {
            throw new NotFound("unit");
        }
        if (form.entryId() != null
                && !entries.visible(form.entryId()).contestId().equals(contest.id())) {
            throw new NotFound("entry");
        }
    }

    private static void requireInRange(Timeline timeline, Instant until, Instant now) {
        Instant after = now.isAfter(timeline.closesAt()) ? now : timeline.closesAt();
        if (!until.isAfter(after) || until.isAfter(timeline.nominationsCloseAt())) {
            throw new ExtensionOutOfRange(after, timeline.nominationsCloseAt(), timeline);
        }
    }
}
