package io.zhanbo.submission.notice;

import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.contest.Timeline;
import io.zhanbo.submission.deadline.Deadlines;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryState;
import io.zhanbo.submission.notice.Notice.Topic;
import io.zhanbo.submission.receipt.Claims;
import io.zhanbo.submission.receipt.ReadReceipts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes for everyone concerned what happened to an entry, in the transaction that made it so. */
@ApplicationScoped
public class TellPeople {

    /** After the receipt was issued, whose facts are told. */
    private static final int LATE = Interceptor.Priority.APPLICATION + 1000;

    private final Notices notices;
    private final Recipients recipients;
    private final ReadReceipts receipts;
    private final Deadlines deadlines;
    private final ProblemWords problemWords;
    private final NoticeSettings settings;
    private final Clock clock;

    TellPeople(
            Notices notices,
            Recipients recipients,
            ReadReceipts receipts,
            Deadlines deadlines,
            ProblemWords problemWords,
            NoticeSettings settings,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.receipts = receipts;
        this.deadlines = deadlines;
        this.problemWords = problemWords;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes @Priority(LATE) EntryNews happened) {
        Entry entry = happened.entry();
        List<Recipient> people = recipients.of(entry);
        if (people.isEmpty() || entry.state() == EntryState.WITHDRAWN) {
            return;
        }
        Instant now = clock.instant();
        News news = news(happened, now);
        Topic topic = new Topic(entry.contestId(), entry.id());
        people.forEach(person -> notices.add(topic, person, news, now, settings.digest(), null));
    }

    /**
     * Answers a unit's contact.
     *
     * @param mailId of the received mail that is answered
     * @param wait   zero to answer at once; what waits goes together with what else does
     */
    @Transactional(TxType.MANDATORY)
    public void answer(String contestId, String contactId, String mailId, Answer answer, Duration wait) {
        notices.add(Topic.ofMail(contestId, mailId), Recipient.contact(contactId), answer, clock.instant(), wait, null);
    }

    /** Forgets what was answered to a mail, and does not send what is still to be answered. */
    @Transactional(TxType.MANDATORY)
    public void forgetAnswers(String mailId) {
        notices.forgetAnswers(mailId);
    }

    private News news(EntryNews happened, Instant now) {
        Entry entry = happened.entry();
        String title = entry.text().title();
        return switch (happened.what()) {
            case SUBMITTED -> handedIn(entry, title);
            case VIDEO_REFUSED -> new News.VideoRefused(title, inWords(happened.refusal()), handInUntil(entry, now));
            case VIDEO_THERE -> videoThere(entry, title, now);
            case FOUND_FAULTY -> faulty(happened, now);
            case RETURNED -> new News.Returned(title, happened.reason(), handInUntil(entry, now));
            case NOMINATED -> new News.Nominated(title);
            case SUBSTITUTED -> new News.Substituted(title, happened.reason());
        };
    }

    private News handedIn(Entry entry, String title) {
        Claims claims = receipts.latest(entry.id());
        Claims.Video video = claims.video();
        return new News.HandedIn(
                title,
                claims.number(),
                deadlines.of(entry).readable(entry.submittedAt()),
                new News.Digest(video.sha256(), video.size()),
                new News.Digest(claims.script().sha256(), claims.script().size()),
                video.verified(),
                video.claimedSha256());
    }

    private News videoThere(Entry entry, String title, Instant now) {
        String until = readable(entry, timeline -> entry.submittableUntil(timeline, now));
        return new News.VideoThere(title, entry.state() != EntryState.DRAFT, until);
    }

    /** By language tag. */
    private Map<String, String> inWords(BrokenRule rule) {
        return Stream.of(Language.values())
                .map(Language::tag)
                .collect(Collectors.toMap(tag -> tag, tag -> problemWords.detail(rule, Locale.forLanguageTag(tag))));
    }

    private News faulty(EntryNews happened, Instant now) {
        Entry entry = happened.entry();
        List<News.Fault> faults = happened.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(TellPeople::fault)
                .toList();
        boolean rejected = entry.video().orElseThrow().isRejected();
        return new News.Faulty(entry.text().title(), rejected, happened.reason(), faults, handInUntil(entry, now));
    }

    private static News.Fault fault(Finding finding) {
        return new News.Fault(finding.fromSeconds(), finding.toSeconds(), finding.words(), finding.advice());
    }

    /** Null where nothing of it can be handed in any more. */
    private String handInUntil(Entry entry, Instant now) {
        return readable(entry, timeline -> entry.handInUntil(timeline, now));
    }

    private String readable(Entry entry, Function<Timeline, Optional<Instant>> moment) {
        Timeline timeline = deadlines.of(entry);
        return moment.apply(timeline).map(timeline::readable).orElse(null);
    }
}
