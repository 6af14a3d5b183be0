package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contest.Contest;
import java.util.List;

/**
 * What a contestant types. A draft may lack any of it but the unit; handing in needs all but the instructor.
 *
 * @param title          public title
 * @param description    public description
 * @param topic          code of one of the contest's topics
 * @param form           code of one of the contest's forms
 * @param unitId         one of the contest's units
 * @param contestant     who performs
 * @param instructorName the instructing teacher
 * @param consents       where name and film may appear
 * @param version        of the entry as it was when the form was opened; without it, the form overrules what is there
 */
record EntryForm(
        String title,
        String description,
        String topic,
        String form,
        String unitId,
        Person contestant,
        String instructorName,
        List<Channel> consents,
        Long version) {

    /** @param phone shown only to its owner, the unit's liaison and the organiser */
    record Person(String name, String phone) {}

    private static final int LONGEST_NAME = 60;

    EntryText textFor(Contest contest) {
        requireOneOf("topic", topic, codes(contest.topics()));
        requireOneOf("form", form, codes(contest.forms()));
        if (unitId == null || contest.unit(unitId).isEmpty()) {
            throw new NotOffered("unitId", "unit", contest.unitIds());
        }
        return new EntryText(
                PlainText.of(TextField.TITLE, title, contest.limits().titleLength()),
                PlainText.of(
                        TextField.DESCRIPTION, description, contest.limits().descriptionLength()),
                topic,
                form,
                unitId);
    }

    String name() {
        return contestant == null ? null : PlainText.of(TextField.NAME, contestant.name(), LONGEST_NAME);
    }

    String phone() {
        return contestant == null ? null : PhoneNumber.of(contestant.phone());
    }

    String instructor() {
        return PlainText.of(TextField.INSTRUCTOR, instructorName, LONGEST_NAME);
    }

    List<Channel> channels() {
        return consents == null
                ? List.of()
                : consents.stream().distinct().sorted().toList();
    }

    private static void requireOneOf(String field, String code, List<String> offered) {
        if (code != null && !offered.contains(code)) {
            throw new NotOffered(field, field, offered);
        }
    }

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }
}
