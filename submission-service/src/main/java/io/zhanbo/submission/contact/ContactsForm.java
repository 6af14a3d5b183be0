package io.zhanbo.submission.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * At whom a unit is written to.
 *
 * @param contacts all of them; an empty list takes the unit's addresses away
 */
record ContactsForm(List<Person> contacts) {

    /**
     * @param email    address from which the liaison may also hand in by mail
     * @param language in which to write; Chinese if missing
     */
    record Person(String email, Language language) {}

    private static final int LIMIT = 10;

    static ContactsForm of(List<Contact> known) {
        return new ContactsForm(known.stream()
                .map(contact -> new Person(contact.address(), contact.language()))
                .toList());
    }

    /** As it is shown by default. */
    ContactsForm masked() {
        return new ContactsForm(contacts.stream()
                .map(person -> new Person(EmailAddress.masked(person.email()), person.language()))
                .toList());
    }

    /** The same with the addresses as they are known where it repeats them as they were shown; of like ones in their order. */
    ContactsForm unmasked(List<Contact> known) {
        List<Contact> left = new ArrayList<>(known);
        return new ContactsForm(
                contacts == null
                        ? List.of()
                        : contacts.stream()
                                .map(person -> unmasked(person, left))
                                .toList());
    }

    private static Person unmasked(Person person, List<Contact> left) {
        Optional<Contact> meant = left.stream()
                .filter(contact ->
                        person != null && EmailAddress.masked(contact.address()).equals(person.email()))
                .findFirst();
        meant.ifPresent(left::remove);
        return meant.map(contact -> new Person(contact.address(), person.language()))
                .orElse(person);
    }

    /** Every address once, as it is kept. */
    List<Person> checked() {
        List<Person> given = contacts == null ? List.of() : contacts;
        if (given.size() > LIMIT) {
            throw new TooManyContacts(LIMIT);
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Person person = checked(given.get(i), "contacts[" + i + "].email");
            if (people.stream().noneMatch(known -> EmailAddress.same(known.email(), person.email()))) {
                people.add(person);
            }
        }
        return people;
    }

    private static Person checked(Person person, String field) {
        String email = person == null ? null : EmailAddress.of(field, person.email());
        if (email == null) {
            throw new EmailNotValid(field);
        }
        return new Person(email, Language.orDefault(person.language()));
    }
}
