package io.zhanbo.submission.entry;

import static io.zhanbo.submission.person.PersonRef.contestant;
import static io.zhanbo.submission.person.PersonRef.guardian;
import static io.zhanbo.submission.person.PersonRef.instructor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.submission.contestant.Contestant;
import io.zhanbo.submission.contestant.ContestantIndex;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.SealedTeam;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.person.People;
import io.zhanbo.submission.person.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;

/** Seals names and contact data for their columns and opens them for those who may see them. */
@ApplicationScoped
public class Contacts {

    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String TEAM = "team";

    /** Its own, so that what lies in the column does not change with a setting of the REST layer. */
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final People people;
    private final ContestantIndex index;

    Contacts(People people, ContestantIndex index) {
        this.people = people;
        this.index = index;
    }

    Contestant seal(String contestId, String entryId, EntryForm form) {
        return new Contestant(
                people.seal(contestant(entryId), NAME, form.name()),
                people.seal(contestant(entryId), PHONE, form.phone()),
                people.seal(contestant(entryId), EMAIL, form.email()),
                form.language(),
                form.minor(),
                people.seal(instructor(entryId), NAME, form.instructor()),
                form.channels(),
                index.ofPerson(contestId, form.name(), form.phone()),
                index.ofNamesake(contestId, form.unitId(), form.name()));
    }

    /** Blind index by which an entry of whoever has this name and phone is found in a contest; null unless both are there. */
    public byte[] indexOf(String contestId, String name, String phone) {
        return index.ofPerson(
                contestId, name, phone == null ? null : Normalizer.normalize(phone, Normalizer.Form.NFKC));
    }

    public byte[] sealGuardian(String entryId, String name) {
        return people.seal(guardian(entryId), NAME, name);
    }

    /** Who consented for a former contestant has nothing to do with the entry any more. */
    void forgetGuardian(String entryId) {
        people.forget(guardian(entryId));
    }

    /** All of them in the clear. */
    public PlainPeople open(Entry entry) {
        return new PlainPeople(
                name(entry),
                phone(entry),
                email(entry),
                people.open(instructor(entry.id()), NAME, entry.contestant().sealedInstructor()),
                entry.guardian()
                        .map(given -> people.open(guardian(entry.id()), NAME, given.sealedName()))
                        .orElse(null),
                team(entry));
    }

    /** The contestant's name, or null. */
    public String name(Entry entry) {
        return people.open(contestant(entry.id()), NAME, entry.contestant().sealedName());
    }

    SealedTeam sealTeam(String entryId, Team team) {
        try {
            String plain = team.isNobody() ? null : JSON.writeValueAsString(team);
            return SealedTeam.of(people.seal(PersonRef.team(entryId), TEAM, plain), team.gaps());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who stands behind the work besides the contestant. */
    private Team team(Entry entry) {
        String plain = entry.team()
                .map(team -> people.open(PersonRef.team(entry.id()), TEAM, team.sealed()))
                .orElse(null);
        try {
            return plain == null ? Team.NONE : JSON.readValue(plain, Team.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the names.
            throw new IllegalStateException("Cannot read the team of entry " + entry.id());
        }
    }

    /** The contestant's phone as typed, or null. */
    public String phone(Entry entry) {
        return people.open(contestant(entry.id()), PHONE, entry.contestant().sealedPhone());
    }

    /** The contestant's mail address, or null. */
    public String email(Entry entry) {
        return people.open(contestant(entry.id()), EMAIL, entry.contestant().sealedEmail());
    }
}
