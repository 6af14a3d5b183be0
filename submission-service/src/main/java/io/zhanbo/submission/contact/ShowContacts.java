package io.zhanbo.submission.contact;

import io.zhanbo.runtime.delivery.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows a unit's addresses in the clear, and notes who looked; without the note, nobody is shown. */
@ApplicationScoped
class ShowContacts {

    private final UnitContacts contacts;
    private final Journal journal;

    ShowContacts(UnitContacts contacts, Journal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    @Transactional
    ContactsForm show(String contestId, String unitId) {
        ContactsForm form = ContactsForm.of(contacts.of(contestId, unitId));
        journal.write("unit:" + contestId + "/" + unitId, "contact data seen");
        return form;
    }
}
