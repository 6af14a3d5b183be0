package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.contestant.Team.BETWEEN_NAMES;

import io.zhanbo.submission.contestant.Team.Person;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several people in one cell, as people write them: 王芳（领唱）、李雷. */
final class PeopleCell {

    /** What separates them; within brackets it is part of what someone does. */
    private static final Pattern SEPARATOR = Pattern.compile(BETWEEN_NAMES + "(?![^（(]*[）)])");

    private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*[（(](.+)[）)]");

    private PeopleCell() {}

    /** What stands between the separators. */
    static List<String> items(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(SEPARATOR.split(cell))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    static List<Person> people(List<String> items) {
        return items.stream().map(PeopleCell::person).toList();
    }

    private static Person person(String item) {
        Matcher withRole = WITH_ROLE.matcher(item);
        return withRole.matches()
                ? new Person(withRole.group(1), withRole.group(2), null)
                : new Person(item, null, null);
    }

    /** Null if there is nobody. */
    static String text(List<Person> people) {
        return people.isEmpty() ? null : people.stream().map(PeopleCell::text).collect(Collectors.joining("、"));
    }

    private static String text(Person person) {
        return person.role() == null ? person.name() : person.name() + "（" + person.role() + "）";
    }
}
