package io.zhanbo.submission.contact;

import java.util.ArrayList;
import java.util.List;

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
