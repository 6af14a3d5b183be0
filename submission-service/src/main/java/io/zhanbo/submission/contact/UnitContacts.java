package io.zhanbo.submission.contact;

import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The addresses of all units' liaisons, encrypted in the column. */
@ApplicationScoped
public class UnitContacts {

    private final EntityManager database;
    private final TextCipher cipher;

    UnitContacts(EntityManager database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** At whom a unit can be written to; empty if it has named nobody. */
    public List<Contact> of(String contestId, String unitId) {
        return rows(contestId, unitId).stream().map(this::open).toList();
    }

    /** Whose address this is. A contest has a few hundred contacts at most, so that they can all be opened and compared. */
    public List<Contact> findByAddress(String contestId, String address) {
        return all(contestId)
                .filter(contact -> EmailAddress.same(contact.address(), address))
                .toList();
    }

    /** Addresses that other units of the contest have registered. */
    List<String> ofOthers(String contestId, String unitId) {
        return all(contestId)
                .filter(contact -> !contact.unitId().equals(unitId))
                .map(Contact::address)
                .toList();
    }

    private Stream<Contact> all(String contestId) {
        return database.createQuery(
                        "from UnitContact where contestId = :contest order by unitId, id", UnitContact.class)
                .setParameter("contest", contestId)
                .getResultStream()
                .map(this::open);
    }

    public Optional<Contact> find(String id) {
        return Optional.ofNullable(database.find(UnitContact.class, id)).map(this::open);
    }

    /** Makes these the unit's contacts; one that stays keeps its id. */
    void replace(String contestId, String unitId, List<ContactsForm.Person> wanted) {
        List<UnitContact> left = new ArrayList<>(rows(contestId, unitId));
        for (ContactsForm.Person person : wanted) {
            Optional<UnitContact> known = left.stream()
                    .filter(row -> EmailAddress.same(open(row).address(), person.email()))
                    .findFirst();
            known.ifPresentOrElse(
                    row -> row.speaks(person.language()), () -> database.persist(seal(contestId, unitId, person)));
            known.ifPresent(left::remove);
        }
        left.forEach(database::remove);
    }

    /** Nobody is written to any more; returns the ids of those who were. */
    public List<String> removeAllOf(String contestId) {
        List<UnitContact> all = database.createQuery(
                        "from UnitContact where contestId = :contest order by id", UnitContact.class)
                .setParameter("contest", contestId)
                .getResultList();
        all.forEach(database::remove);
        return all.stream().map(UnitContact::id).toList();
    }

    private List<UnitContact> rows(String contestId, String unitId) {
        return database.createQuery(
                        "from UnitContact where contestId = :contest and unitId = :unit order by id", UnitContact.class)
                .setParameter("contest", contestId)
                .setParameter("unit", unitId)
                .getResultList();
    }

    private UnitContact seal(String contestId, String unitId, ContactsForm.Person person) {
        String id = UUID.randomUUID().toString();
        return new UnitContact(id, contestId, unitId, cipher.encrypt(person.email(), id), person.language());
    }

    private Contact open(UnitContact row) {
        return new Contact(row.id(), row.unitId(), cipher.decrypt(row.encryptedAddress(), row.id()), row.language());
    }
}
