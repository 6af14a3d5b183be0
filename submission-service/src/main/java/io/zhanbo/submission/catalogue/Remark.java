package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.spreadsheet.SheetWords;
import io.zhanbo.submission.text.PersonName;
import java.util.Locale;

/** What is to be known of a row besides its outcome. */
enum Remark {
    /** Kept: its contestant has the entry in an account. */
    TAKEN_OVER,
    /** Kept: the entry is handed in. */
    HANDED_IN,
    /** Kept: its contestant has written in it by an invitation. */
    WRITTEN_IN,
    /** Updated: it is another contestant's now, and what a guardian consented to no longer counts. */
    CONSENT_VOID;

    /** Why an entry stays as it is, whatever a catalogue says; null if the catalogue may change it. */
    static Remark whyKept(Entry entry) {
        if (!entry.isUnclaimed()) {
            return TAKEN_OVER;
        }
        if (entry.state() != EntryState.DRAFT) {
            return HANDED_IN;
        }
        return entry.isWrittenByContestant() ? WRITTEN_IN : null;
    }

    /** What comes with a change; null if nothing does. */
    static Remark ofChange(Entry entry, String formerName, String nextName) {
        boolean consented = entry.guardian().filter(GuardianConsent::isValid).isPresent();
        return consented && !PersonName.same(formerName, nextName) ? CONSENT_VOID : null;
    }

    String words(Locale language) {
        return new SheetWords(language).get("remark." + this);
    }
}
