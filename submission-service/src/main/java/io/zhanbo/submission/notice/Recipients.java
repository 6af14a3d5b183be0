package io.zhanbo.submission.notice;

import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.contact.UnitContacts;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is to be told, and at what address; the address is opened only to write to it. */
@ApplicationScoped
class Recipients {

    private final EntityManager database;
    private final Contacts contestants;
    private final UnitContacts contacts;

    Recipients(EntityManager database, Contacts contestants, UnitContacts contacts) {
        this.database = database;
        this.contestants = contestants;
        this.contacts = contacts;
    }

    /** The contestant, if there is an address, and the unit's contacts. */
    List<Recipient> of(Entry entry) {
        List<Recipient> all = new ArrayList<>();
        contestant(entry).ifPresent(all::add);
        all.addAll(of(entry.contestId(), entry.unitId()));
        return all;
    }

    Optional<Recipient> contestant(Entry entry) {
        return Optional.ofNullable(entry.contestant().sealedEmail()).map(there -> Recipient.contestant(entry.id()));
    }

    List<Recipient> of(String contestId, String unitId) {
        return contacts.of(contestId, unitId).stream()
                .map(contact -> Recipient.contact(contact.id()))
                .toList();
    }

    /** Empty if nobody can be written to there any more. */
    Optional<Person> find(Recipient recipient) {
        return recipient.isContestant()
                ? Optional.ofNullable(database.find(Entry.class, recipient.id()))
                        .flatMap(this::person)
                : contacts.find(recipient.id()).map(contact -> new Person(contact.address(), contact.language()));
    }

    private Optional<Person> person(Entry entry) {
        return Optional.ofNullable(contestants.email(entry))
                .map(address -> new Person(
                        address, Language.orDefault(entry.contestant().language())));
    }

    /** Someone to write to; shows nothing, so that no log can. */
    record Person(String address, Language language) {

        @Override
        public String toString() {
            return "a person";
        }
    }
}
