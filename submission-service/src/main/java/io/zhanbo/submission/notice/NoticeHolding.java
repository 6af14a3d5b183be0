package io.zhanbo.submission.notice;

import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What people were told, or are about to be told, of an entry, and that its contestant wants no mail. */
@ApplicationScoped
class NoticeHolding implements Holding {

    private final Notices notices;
    private final OptOuts optOuts;

    NoticeHolding(Notices notices, OptOuts optOuts) {
        this.notices = notices;
        this.optOuts = optOuts;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<Line> show(String entryId) {
        return notices.of(entryId).stream()
                .map(notice -> new Line(notice.kind(), notice.toldAt(), notices.open(notice)))
                .toList();
    }

    /** A mail that is left without news is not sent. */
    @Override
    public void drop(String entryId) {
        notices.forget(entryId);
        optOuts.forget(Recipient.contestant(entryId));
    }

    /** @param news as its mail puts it into words */
    record Line(String kind, Instant toldAt, News news) {}
}
