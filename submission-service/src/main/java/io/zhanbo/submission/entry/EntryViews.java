package io.zhanbo.submission.entry;

import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contestant.Contestant;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.text.Masked;
import io.zhanbo.submission.video.VideoViews;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows entries to people who may see them. */
@ApplicationScoped
public class EntryViews {

    private final Contests contests;
    private final Contacts contacts;
    private final VideoViews videos;

    EntryViews(Contests contests, Contacts contacts, VideoViews videos) {
        this.contests = contests;
        this.contacts = contacts;
        this.videos = videos;
    }

    public EntryView show(Entry entry) {
        return show(entry, contacts.open(entry));
    }

    /** @param people who stand behind it, where they are open already */
    public EntryView show(Entry entry, PlainPeople people) {
        EntryText text = entry.text();
        Contestant contestant = entry.contestant();
        return new EntryView(
                entry.id(),
                entry.contestId(),
                entry.version(),
                entry.wordsVersion(),
                entry.state(),
                text.title(),
                text.description(),
                text.topic(),
                text.form(),
                text.unitId(),
                new EntryView.Person(
                        people.name(),
                        Masked.phone(people.phone()),
                        Masked.email(people.email()),
                        contestant.language(),
                        contestant.minor()),
                people.instructorName(),
                contestant.consents(),
                entry.script().map(EntryViews::script).orElse(null),
                entry.video().map(videos::show).orElse(null),
                entry.openUpload().orElse(null),
                entry.progress().submittedAt(),
                entry.nominatedAt(),
                entry.progress().repairUntil(contests.get(entry.contestId()).timeline()),
                entry.progress().returnReason(),
                entry.progress().signOff(),
                shown(people.team()),
                entry.lacksGuardian());
    }

    private static Team shown(Team team) {
        return team.isNobody() ? null : team.masked();
    }

    private static EntryView.Script script(ScriptFile file) {
        return new EntryView.Script(file.fileName(), file.size(), file.sha256(), file.characters());
    }
}
