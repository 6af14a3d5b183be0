package io.zhanbo.submission.consent;

import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a guardian's consent to people who may see the entry. */
@ApplicationScoped
class GuardianViews {

    private final Contacts contacts;

    GuardianViews(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @throws NotFound if none was ever recorded */
    GuardianView show(Entry entry) {
        GuardianConsent given = entry.guardian().orElseThrow(() -> new NotFound("guardian-consent"));
        return new GuardianView(
                contacts.open(entry).guardianName(),
                given.how(),
                given.givenOn(),
                given.channels(),
                given.recordedBy(),
                given.recordedAt(),
                given.revokedAt());
    }
}
