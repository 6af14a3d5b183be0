package io.zhanbo.submission.contestant;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The people behind an entry in the clear, for nothing but what they are needed for; any of it may be null, all of it is
 * once they have been erased.
 *
 * @param name           the contestant's name
 * @param phone          the contestant's phone as typed
 * @param email          the contestant's mail address
 * @param instructorName the instructing teacher
 * @param guardianName   who consented for a contestant who is a minor
 * @param team           who stands behind the work besides the contestant
 */
public record PlainPeople(
        String name, String phone, String email, String instructorName, String guardianName, Team team) {

    /** Of everyone who may have an interest in how the entry does. */
    public Stream<String> names() {
        Stream<String> own = Stream.of(name, guardianName).filter(Objects::nonNull);
        // One field may hold the names of several.
        Stream<String> instructors = Stream.ofNullable(instructorName)
                .flatMap(Team.BETWEEN_NAMES::splitAsStream)
                .filter(one -> !one.isBlank());
        return Stream.of(own, instructors, team.everyone().map(Team.Person::name))
                .flatMap(Function.identity());
    }

    /** Theirs, as far as known. */
    public Stream<String> phones() {
        return Stream.concat(Stream.ofNullable(phone), team.everyone().map(Team.Person::phone))
                .filter(Objects::nonNull);
    }
}
