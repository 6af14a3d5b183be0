package io.zhanbo.submission.contestant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.text.Masked;
import io.zhanbo.submission.text.PhoneNumber;
import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who stands behind a work besides the contestant, who leads a group if there is one.
 *
 * @param groupName   the group's name, or null if the contestant performs alone
 * @param members     who performs with the contestant
 * @param coauthors   who worked on script, camera, edit…
 * @param instructors further instructing teachers
 */
public record Team(String groupName, List<Person> members, List<Person> coauthors, List<Person> instructors) {

    public static final Team NONE = new Team(null, null, null, null);

    /** What stands between several names in one text. */
    public static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;\\n]+");

    /** Stands around what someone does, where name and role are one text. */
    private static final Pattern BRACKET = Pattern.compile("[（）()]");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_MEMBERS = 50;
    private static final int MOST_OTHERS = 10;

    /** Absent lists are empty ones. */
    public Team {
        members = listed(members);
        coauthors = listed(coauthors);
        instructors = listed(instructors);
    }

    private static List<Person> listed(List<Person> people) {
        return people == null
                ? List.of()
                : people.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @param role  what the person does, or null
     * @param phone only to tell conflicts of interest; shown only to those who see the contestant's; or null
     */
    public record Person(String name, String role, String phone) {

        private Person checked(TextField field) {
            String checkedName = PlainText.required(field, name, LONGEST_NAME);
            String checkedRole = PlainText.of(field, role, LONGEST_NAME);
            boolean bracketed = Stream.of(checkedName, checkedRole)
                    .filter(Objects::nonNull)
                    .anyMatch(text -> BRACKET.matcher(text).find());
            if (bracketed || BETWEEN_NAMES.matcher(checkedName).find()) {
                throw new SeveralInOne(field);
            }
            return new Person(checkedName, checkedRole, PhoneNumber.of(field, phone));
        }

        private Person withPhoneOf(Team known, BiPredicate<String, String> isMeant) {
            return known.everyone()
                    .filter(other -> other.name.equals(name) && isMeant.test(phone, other.phone))
                    .findFirst()
                    .map(other -> new Person(name, role, other.phone))
                    .orElse(this);
        }
    }

    /**
     * As it can be saved.
     *
     * @throws FieldFault if it cannot be
     */
    public Team checked() {
        return new Team(
                PlainText.of(TextField.GROUP, groupName, LONGEST_NAME),
                checked(TextField.MEMBERS, members, MOST_MEMBERS),
                checked(TextField.COAUTHORS, coauthors, MOST_OTHERS),
                checked(TextField.INSTRUCTORS, instructors, MOST_OTHERS));
    }

    private static List<Person> checked(TextField field, List<Person> people, int most) {
        if (people.size() > most) {
            throw new TooManyPeople(field, most);
        }
        return people.stream().map(person -> person.checked(field)).toList();
    }

    /** The same people, with the phones that are known of those of the same name. */
    public Team withPhonesOf(Team known) {
        return each(person -> person.withPhoneOf(known, (typed, phone) -> typed == null));
    }

    /** The same people as they are shown. */
    public Team masked() {
        return each(person -> new Person(person.name, person.role, Masked.phone(person.phone)));
    }

    /** The same people, with the phones as they are known where they repeat what was shown. */
    public Team unmasked(Team known) {
        return each(person ->
                person.withPhoneOf(known, (typed, phone) -> typed != null && typed.equals(Masked.phone(phone))));
    }

    private Team each(UnaryOperator<Person> change) {
        return new Team(
                groupName,
                members.stream().map(change).toList(),
                coauthors.stream().map(change).toList(),
                instructors.stream().map(change).toList());
    }

    @JsonIgnore
    public boolean isNobody() {
        return equals(NONE);
    }

    /** Everyone in it. */
    public Stream<Person> everyone() {
        return Stream.of(members, coauthors, instructors).flatMap(List::stream);
    }

    /** What a group lacks to be one, as fields of the entry form. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (groupName == null && !members.isEmpty()) {
            gaps.add(TextField.GROUP.path());
        }
        if (groupName != null && members.isEmpty()) {
            gaps.add(TextField.MEMBERS.path());
        }
        return gaps;
    }
}
