package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.contact.EmailAddress;
import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contestant.Contestant;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.text.Masked;
import io.zhanbo.submission.text.PersonName;
import io.zhanbo.submission.text.PhoneNumber;
import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * What a contestant types. A draft may lack any of it but the unit; handing in needs all but the instructor and the team.
 *
 * @param title          public title
 * @param description    public description
 * @param topic          code of one of the contest's topics
 * @param form           code of one of the contest's forms
 * @param unitId         one of the contest's units
 * @param contestant     who performs
 * @param instructorName the instructing teacher
 * @param consents       where name and film may appear
 * @param wordsVersion   of the entry as it was when the form was opened; without it, the form overrules what is there
 * @param team           who stands behind the work besides the contestant
 */
public record EntryForm(
        String title,
        String description,
        String topic,
        String form,
        String unitId,
        Person contestant,
        String instructorName,
        List<Channel> consents,
        Long wordsVersion,
        Team team) {

    /**
     * @param phone    shown only to its owner, the unit's liaison and the organiser; as masked, it stays what it is
     * @param email    likewise; where to write to, if anywhere
     * @param language in which to write; Chinese if missing
     * @param minor    whether a guardian has to consent; as long as nobody says so or not, the entry cannot be handed in
     */
    public record Person(String name, String phone, String email, Language language, Boolean minor) {

        public Person(String name, String phone) {
            this(name, phone, null, null, null);
        }
    }

    private static final int LONGEST_NAME = 60;

    /** Of someone who has only just come. */
    static EntryForm empty(String unitId) {
        return new EntryForm(null, null, null, null, unitId, null, null, null, null, null);
    }

    /** All that is wrong with the form, where saving it would stop at the first; empty if it can be saved. */
    public List<FieldFault> faults(Contest contest) {
        List<FieldFault> faults = new ArrayList<>();
        List<Runnable> fields = List.of(
                () -> title(contest),
                () -> description(contest),
                () -> topic(contest),
                () -> form(contest),
                () -> unit(contest),
                this::name,
                this::phone,
                this::email,
                this::instructor,
                this::people);
        for (Runnable field : fields) {
            try {
                field.run();
            } catch (FieldFault fault) {
                faults.add(fault);
            }
        }
        return faults;
    }

    public EntryText textFor(Contest contest) {
        return new EntryText(title(contest), description(contest), topic(contest), form(contest), unit(contest));
    }

    /**
     * The same words, and what the entry has besides that a catalogue does not tell. What its contestant said and agreed to
     * is not kept for another.
     *
     * @param people the entry's
     */
    public EntryForm keepingRestOf(Entry entry, PlainPeople people) {
        Contestant known = entry.contestant();
        boolean same = PersonName.same(people.name(), name());
        Boolean minor = same && contestant.minor() == null ? known.minor() : contestant.minor();
        Language language = same ? known.language() : null;
        Person person = new Person(contestant.name(), contestant.phone(), contestant.email(), language, minor);
        return new EntryForm(
                title,
                description,
                topic,
                form,
                unitId,
                person,
                instructorName,
                same ? known.consents() : List.of(),
                wordsVersion,
                team.withPhonesOf(people.team()));
    }

    /** The same with the instructors as they are known: their one field may hold the names of several. */
    public EntryForm withInstructorsOf(PlainPeople known) {
        return new EntryForm(
                title,
                description,
                topic,
                form,
                unitId,
                contestant,
                known.instructorName(),
                consents,
                wordsVersion,
                new Team(
                        team.groupName(),
                        team.members(),
                        team.coauthors(),
                        known.team().instructors()));
    }

    /** The same with the contact data as it is known where the form repeats it masked, as it was shown. */
    EntryForm unmasked(PlainPeople known) {
        Team wholeTeam = team == null ? null : team.unmasked(known.team());
        return new EntryForm(
                title,
                description,
                topic,
                form,
                unitId,
                unmaskedContestant(known),
                instructorName,
                consents,
                wordsVersion,
                wholeTeam);
    }

    private Person unmaskedContestant(PlainPeople known) {
        if (contestant == null) {
            return null;
        }
        boolean samePhone = contestant.phone() != null && contestant.phone().equals(Masked.phone(known.phone()));
        boolean sameEmail = contestant.email() != null && contestant.email().equals(Masked.email(known.email()));
        return new Person(
                contestant.name(),
                samePhone ? known.phone() : contestant.phone(),
                sameEmail ? known.email() : contestant.email(),
                contestant.language(),
                contestant.minor());
    }

    public String name() {
        return contestant == null ? null : PlainText.of(TextField.NAME, contestant.name(), LONGEST_NAME);
    }

    public String phone() {
        return contestant == null ? null : PhoneNumber.of(contestant.phone());
    }

    public String email() {
        return contestant == null ? null : EmailAddress.of("contestant.email", contestant.email());
    }

    Language language() {
        return contestant == null ? null : contestant.language();
    }

    /** Null if the form does not say. */
    public Boolean minor() {
        return contestant == null ? null : contestant.minor();
    }

    public String instructor() {
        return PlainText.of(TextField.INSTRUCTOR, instructorName, LONGEST_NAME);
    }

    /** Nobody, if the form names no team. */
    public Team people() {
        return team == null ? Team.NONE : team.checked();
    }

    List<Channel> channels() {
        return consents == null
                ? List.of()
                : consents.stream().distinct().sorted().toList();
    }

    private String title(Contest contest) {
        return PlainText.of(TextField.TITLE, title, contest.limits().titleLength());
    }

    private String description(Contest contest) {
        return PlainText.of(TextField.DESCRIPTION, description, contest.limits().descriptionLength());
    }

    private String topic(Contest contest) {
        return oneOf("topic", topic, contest.topics());
    }

    private String form(Contest contest) {
        return oneOf("form", form, contest.forms());
    }

    private String unit(Contest contest) {
        if (unitId == null || contest.unit(unitId).isEmpty()) {
            throw new NotOffered("unitId", "unit", contest.unitChoices());
        }
        return unitId;
    }

    private static String oneOf(String field, String code, List<Choice> offered) {
        if (code != null && offered.stream().noneMatch(choice -> choice.code().equals(code))) {
            throw new NotOffered(field, field, offered);
        }
        return code;
    }
}
