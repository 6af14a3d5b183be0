package io.zhanbo.submission.privacy;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows contact data in the clear to those who may see it, and notes who looked; without the note, nobody is shown. */
@ApplicationScoped
class ShowContact {

    private final Entries entries;
    private final Contacts contacts;
    private final Journal journal;

    ShowContact(Entries entries, Contacts contacts, Journal journal) {
        this.entries = entries;
        this.contacts = contacts;
        this.journal = journal;
    }

    @Transactional
    ContactView show(String id) {
        Entry entry = entries.visible(id);
        PlainPeople people = contacts.open(entry);
        journal.write(entry.subject(), "contact data seen");
        return new ContactView(
                people.name(),
                people.phone(),
                people.email(),
                entry.contestant().language());
    }
}
