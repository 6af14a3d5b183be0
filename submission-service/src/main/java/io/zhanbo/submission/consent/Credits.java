package io.zhanbo.submission.consent;

import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says who is to be named with an entry, and where that may be. */
@ApplicationScoped
public class Credits {

    private final Contests contests;
    private final Contacts contacts;

    Credits(Contests contests, Contacts contacts) {
        this.contests = contests;
        this.contacts = contacts;
    }

    /** As they now stand; save the entry first, so that they carry its version. */
    public EntryCredited of(Entry entry) {
        PlainPeople people = contacts.open(entry);
        return new EntryCredited(
                entry.id(),
                entry.contestId(),
                entry.version(),
                people.name(),
                contests.get(entry.contestId())
                        .unit(entry.unitId())
                        .orElseThrow()
                        .name(),
                people.instructorName(),
                entry.channels(),
                credited(people.team()));
    }

    private static EntryCredited.Team credited(Team team) {
        return team.isNobody()
                ? null
                : new EntryCredited.Team(
                        team.groupName(),
                        credited(team.members()),
                        credited(team.coauthors()),
                        credited(team.instructors()));
    }

    private static List<EntryCredited.Person> credited(List<Team.Person> people) {
        return people.stream()
                .map(person -> new EntryCredited.Person(person.name(), person.role()))
                .toList();
    }
}
