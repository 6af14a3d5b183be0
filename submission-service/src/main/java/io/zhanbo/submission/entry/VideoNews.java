package io.zhanbo.submission.entry;

import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.submission.deadline.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Locale;

/** Notes what media-service says about an entry's video; news of other revisions and old news change nothing. */
@ApplicationScoped
class VideoNews {

    private final Entries entries;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Event<EntryNews> news;
    private final Clock clock;

    VideoNews(Entries entries, Deadlines deadlines, Journal journal, Event<EntryNews> news, Clock clock) {
        this.entries = entries;
        this.deadlines = deadlines;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    void on(@Observes @Received VideoProbed probed) {
        entries.lock(probed.entryId())
                .filter(entry -> entry.hear(probed, deadlines.of(entry), clock.instant()))
                .filter(entry -> entry.video().orElseThrow().isRejected())
                .ifPresent(entry ->
                        journal.write(entry.subject(), "video " + probed.revision() + " rejected by its header"));
    }

    void on(@Observes @Received VideoChecked checked) {
        entries.lock(checked.entryId())
                .filter(entry -> entry.hear(checked, deadlines.of(entry), clock.instant()))
                .ifPresent(entry -> tell(entry, checked));
    }

    private void tell(Entry entry, VideoChecked checked) {
        journal.write(
                entry.subject(),
                "video " + checked.revision() + " " + checked.verdict().name().toLowerCase(Locale.ROOT));
        if (checked.verdict() != Verdict.ACCEPTED && asksForSomething(entry)) {
            news.fire(EntryNews.faulty(entry, checked.findings()));
        }
    }

    /** Not where a person has decided, nor in the final, where nothing can be done about it. */
    private static boolean asksForSomething(Entry entry) {
        return entry.state() != EntryState.NOMINATED
                && !entry.video().orElseThrow().isDecided();
    }

    void on(@Observes @Received VideoFailed failed) {
        entries.lock(failed.entryId()).flatMap(Entry::video).ifPresent(video -> video.hear(failed));
    }

    void on(@Observes @Received RenditionReady ready) {
        entries.lock(ready.entryId()).flatMap(Entry::video).ifPresent(video -> video.hear(ready));
    }
}
