package io.zhanbo.submission.notice;

import io.zhanbo.submission.contact.UnitContacts;
import io.zhanbo.submission.person.ContestHolding;
import jakarta.enterprise.context.ApplicationScoped;

/** Whom units can be written to at, and who of them wants no mail. */
@ApplicationScoped
class RecipientsHolding implements ContestHolding {

    private final UnitContacts contacts;
    private final OptOuts optOuts;

    RecipientsHolding(UnitContacts contacts, OptOuts optOuts) {
        this.contacts = contacts;
        this.optOuts = optOuts;
    }

    @Override
    public int dropAllOf(String contestId) {
        return contacts.removeAllOf(contestId).stream()
                .mapToInt(id -> 1 + optOuts.forget(Recipient.contact(id)))
                .sum();
    }
}
