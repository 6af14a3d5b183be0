package io.zhanbo.submission.nomination;

import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Contestant;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryText;
import io.zhanbo.submission.entry.Team;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The unit's liaison takes one of the unit's places in the final for an entry. */
@ApplicationScoped
class NominateEntry {

    private final Contests contests;
    private final Entries entries;
    private final Units units;
    private final ConflictTokens conflictTokens;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Clock clock;

    NominateEntry(
            Contests contests,
            Entries entries,
            Units units,
            ConflictTokens conflictTokens,
            Contacts contacts,
            Outbox outbox,
            Journal journal,
            Event<EntryNews> news,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.conflictTokens = conflictTokens;
        this.contacts = contacts;
        this.outbox = outbox;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Entry nominate(String id) {
        Instant now = clock.instant();
        Entry entry = entries.ofUnit(id);
        Contest contest = contests.get(entry.contestId());
        entry.nominate(contest.timeline(), now);
        units.takePlace(contest.id(), entry.text().unitId());
        entries.save();
        outbox.publish(id, nominated(entry));
        outbox.publish(id, credited(entry, contest));
        journal.write(entry.subject(), "nominated");
        news.fire(EntryNews.of(entry, EntryNews.What.NOMINATED));
        return entry;
    }

    private EntryNominated nominated(Entry entry) {
        EntryText text = entry.text();
        return new EntryNominated(
                entry.id(),
                entry.contestId(),
                entry.version(),
                text.unitId(),
                text.title(),
                text.description(),
                text.topic(),
                text.form(),
                entry.video().orElseThrow().revision(),
                conflicts(entry),
                entry.nominatedAt());
    }

    /** Of everyone behind it: a judge may be a member's parent, or have held the camera. */
    private List<String> conflicts(Entry entry) {
        Contestant lead = entry.contestant();
        Team team = contacts.team(entry);
        return conflictTokens.of(
                entry.contestId(),
                given(
                        Stream.concat(Stream.ofNullable(lead.name()), each(lead.instructorName())),
                        team.everyone().map(Team.Person::name)),
                given(Stream.ofNullable(contacts.phone(entry)), team.everyone().map(Team.Person::phone)));
    }

    /** Where one field holds the names of several. */
    private static Stream<String> each(String names) {
        return Stream.ofNullable(names)
                .flatMap(Team.BETWEEN_NAMES::splitAsStream)
                .filter(name -> !name.isBlank());
    }

    private static List<String> given(Stream<String> own, Stream<String> others) {
        return Stream.concat(own, others).filter(Objects::nonNull).toList();
    }

    private EntryCredited credited(Entry entry, Contest contest) {
        Contestant people = entry.contestant();
        return new EntryCredited(
                entry.id(),
                entry.contestId(),
                entry.version(),
                people.name(),
                contest.unit(entry.text().unitId()).orElseThrow().name(),
                people.instructorName(),
                people.consents(),
                credited(contacts.team(entry)));
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
