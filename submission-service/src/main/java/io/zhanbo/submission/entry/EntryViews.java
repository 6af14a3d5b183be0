package io.zhanbo.submission.entry;

import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.video.VideoView;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows entries to people who may see them, in their language. */
@ApplicationScoped
public class EntryViews {

    private final Contacts contacts;
    private final CallerLanguage language;

    EntryViews(Contacts contacts, CallerLanguage language) {
        this.contacts = contacts;
        this.language = language;
    }

    public EntryView show(Entry entry) {
        EntryText text = entry.text();
        Contestant contestant = entry.contestant();
        return new EntryView(
                entry.id(),
                entry.contestId(),
                entry.version(),
                entry.state(),
                text.title(),
                text.description(),
                text.topic(),
                text.form(),
                text.unitId(),
                new EntryView.Person(contestant.name(), contacts.phone(entry)),
                contestant.instructorName(),
                contestant.consents(),
                entry.script().map(EntryViews::script).orElse(null),
                VideoView.of(entry.video().orElse(null), language.get()),
                entry.openUpload().orElse(null),
                entry.progress().submittedAt(),
                entry.nominatedAt(),
                entry.progress().repairUntil(),
                entry.progress().returnReason());
    }

    private static EntryView.Script script(ScriptFile file) {
        return new EntryView.Script(file.fileName(), file.size(), file.sha256());
    }
}
