package io.zhanbo.submission.contact;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.NamedLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The organiser, or the unit's liaison, says at whom the unit is written to. */
@ApplicationScoped
class SetContacts {

    private final UnitContacts contacts;
    private final NamedLock lock;
    private final Journal journal;

    SetContacts(UnitContacts contacts, NamedLock lock, Journal journal) {
        this.contacts = contacts;
        this.lock = lock;
        this.journal = journal;
    }

    @Transactional
    void set(String contestId, String unitId, ContactsForm form) {
        lock.take("contacts:" + contestId + ":" + unitId);
        contacts.replace(contestId, unitId, form.checked());
        journal.write("unit:" + contestId + "/" + unitId, "contacts changed");
    }
}
