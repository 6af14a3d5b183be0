package io.zhanbo.submission.notice;

import io.zhanbo.submission.NamedLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes one mail of all news that wait for someone as soon as the first of them has waited long enough. */
@ApplicationScoped
class CollectNotices {

    private final Notices notices;
    private final OutgoingMails mails;
    private final NamedLock lock;

    CollectNotices(Notices notices, OutgoingMails mails, NamedLock lock) {
        this.notices = notices;
        this.mails = mails;
        this.lock = lock;
    }

    @Transactional
    void collect(Instant now) {
        lock.take("notices");
        notices.recipientsWithDue(now).stream().map(Recipient::new).forEach(recipient -> collect(recipient, now));
    }

    /** Answers that had to wait go in one mail, and other news in another. */
    private void collect(Recipient recipient, Instant now) {
        Map<Boolean, List<Notice>> waiting =
                notices.uncollected(recipient).stream().collect(Collectors.partitioningBy(Notice::goesAlone));
        waiting.get(true).forEach(answer -> mail(recipient, List.of(answer), now));
        waiting.get(false).stream().collect(Collectors.partitioningBy(Notice::isAnswer)).values().stream()
                .filter(together -> together.stream().anyMatch(notice -> notice.isDue(now)))
                .forEach(together -> mail(recipient, together, now));
    }

    private void mail(Recipient recipient, List<Notice> news, Instant now) {
        OutgoingMail mail =
                new OutgoingMail(UUID.randomUUID().toString(), news.get(0).contestId(), recipient, now);
        mails.add(mail);
        news.forEach(notice -> notice.collectInto(mail));
    }
}
