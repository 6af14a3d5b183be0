package io.zhanbo.submission.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.submission.NamedLock;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.notice.Notice.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of drafts that are not handed in while closing comes near: contestants of their own, units of all of theirs. */
@ApplicationScoped
class RemindOfClosing {

    private final Contests contests;
    private final Entries entries;
    private final Deadlines deadlines;
    private final Recipients recipients;
    private final Notices notices;
    private final NamedLock lock;
    private final NoticeSettings settings;
    private final Clock clock;

    RemindOfClosing(
            Contests contests,
            Entries entries,
            Deadlines deadlines,
            Recipients recipients,
            Notices notices,
            NamedLock lock,
            NoticeSettings settings,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.deadlines = deadlines;
        this.recipients = recipients;
        this.notices = notices;
        this.lock = lock;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.notices.remind-every:10m}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        Instant now = clock.instant();
        lock.take("reminders");
        contests.all().stream()
                .filter(contest -> mayBeNear(contest, now))
                .forEach(contest -> new Round(contest, now).tell());
    }

    /** An extension ends with the nominations at the latest: after that no closing is near. */
    private boolean mayBeNear(Contest contest, Instant now) {
        Timeline timeline = contest.timeline();
        return dueReminder(timeline, now).isPresent()
                || timeline.isClosed(now) && !Timeline.isOver(timeline.nominationsCloseAt(), now);
    }

    /** The shortest that is due; one that fell before the opening is none. */
    private Optional<Duration> dueReminder(Timeline timeline, Instant now) {
        return settings.reminders().stream()
                .filter(before -> !timeline.closesAt().minus(before).isBefore(timeline.opensAt()))
                .filter(before -> !now.isBefore(timeline.closesAt().minus(before)) && !timeline.isClosed(now))
                .min(Duration::compareTo);
    }

    /** One contest's reminders. */
    private final class Round {

        private final Contest contest;
        private final Instant now;
        private final Set<String> told;

        Round(Contest contest, Instant now) {
            this.contest = contest;
            this.now = now;
            this.told = notices.toldOnce(contest.id());
        }

        void tell() {
            Map<String, List<Entry>> drafts =
                    entries.draftsOf(contest.id()).stream().collect(Collectors.groupingBy(Entry::unitId));
            drafts.forEach((unit, ofUnit) -> {
                ofUnit.forEach(this::tellContestant);
                Timeline timeline = deadlines.of(contest.id(), unit);
                News news = new News.ClosingSoon(null, ofUnit.size(), timeline.readable(timeline.closesAt()));
                recipients.of(contest.id(), unit).forEach(contact -> tell(contact, null, timeline, news));
            });
        }

        private void tellContestant(Entry entry) {
            Timeline timeline = deadlines.of(entry);
            String title = entry.text().title() == null ? "" : entry.text().title();
            News news = new News.ClosingSoon(title, 1, timeline.readable(timeline.closesAt()));
            recipients.contestant(entry).ifPresent(person -> tell(person, entry.id(), timeline, news));
        }

        private void tell(Recipient recipient, String entryId, Timeline timeline, News news) {
            dueReminder(timeline, now)
                    .map(before -> "closing:" + before + ":" + timeline.closesAt() + ":" + recipient.key())
                    .filter(told::add)
                    .ifPresent(once -> notices.add(
                            new Topic(contest.id(), entryId), recipient, news, now, settings.digest(), once));
        }
    }
}
