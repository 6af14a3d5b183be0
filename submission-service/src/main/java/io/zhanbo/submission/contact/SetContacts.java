package io.zhanbo.submission.contact;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.NamedLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

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
        // Of the whole contest: of two units that name one address at once, only one gets it.
        lock.take("contacts:" + contestId);
        List<ContactsForm.Person> people =
                form.unmasked(contacts.of(contestId, unitId)).checked();
        requireFree(people, contacts.ofOthers(contestId, unitId));
        contacts.replace(contestId, unitId, people);
        journal.write("unit:" + contestId + "/" + unitId, "contacts changed");
    }

    private static void requireFree(List<ContactsForm.Person> people, List<String> taken) {
        for (int i = 0; i < people.size(); i++) {
            String email = people.get(i).email();
            if (taken.stream().anyMatch(other -> EmailAddress.same(other, email))) {
                throw new AddressOfAnotherUnit("contacts[" + i + "].email");
            }
        }
    }
}
