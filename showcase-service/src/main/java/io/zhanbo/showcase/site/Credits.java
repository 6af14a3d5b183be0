package io.zhanbo.showcase.site;

import io.zhanbo.events.submission.EntryCredited.Person;
import io.zhanbo.events.submission.EntryCredited.Team;
import io.zhanbo.showcase.entry.Placard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is named with a work, each line ready to be read; null where there is nobody.
 *
 * @param byline      the group, or who tells the story alone
 * @param contestant  who leads the group, if it is one
 * @param members     who performs with them
 * @param coauthors   who worked on script, camera, edit…
 * @param instructors who helped
 */
record Credits(String byline, String contestant, String members, String coauthors, String instructors) {

    private static final Team NOBODY = new Team(null, List.of(), List.of(), List.of());

    static Credits of(Placard placard) {
        Team team = placard.team() == null ? NOBODY : placard.team();
        boolean group = team.groupName() != null;
        Stream<String> first = Stream.ofNullable(placard.instructor());
        return new Credits(
                group ? team.groupName() : placard.contestant(),
                group ? placard.contestant() : null,
                line(names(team.members())),
                line(names(team.coauthors())),
                line(Stream.concat(first, names(team.instructors()))));
    }

    private static Stream<String> names(List<Person> people) {
        return people.stream()
                .map(person -> person.role() == null ? person.name() : person.name() + "（" + person.role() + "）");
    }

    private static String line(Stream<String> names) {
        String line = names.collect(Collectors.joining("、"));
        return line.isEmpty() ? null : line;
    }
}
