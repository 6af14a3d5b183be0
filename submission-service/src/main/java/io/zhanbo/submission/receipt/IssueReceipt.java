package io.zhanbo.submission.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryNews;
import io.zhanbo.submission.entry.EntryRevised;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues a receipt with every hand-in, in its transaction: there is none without the other. The checks may not have worked
 * out the video's true digest by then; once they have, a second receipt confirms it.
 */
@ApplicationScoped
class IssueReceipt {

    private final Contests contests;
    private final Entries entries;
    private final Receipts receipts;
    private final ReadReceipts readReceipts;
    private final Signature signature;
    private final ObjectMapper json;
    private final Clock clock;
    private final String publicBaseUrl;

    IssueReceipt(
            Contests contests,
            Entries entries,
            Receipts receipts,
            ReadReceipts readReceipts,
            Signature signature,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "zhanbo.public-base-url") String publicBaseUrl) {
        this.contests = contests;
        this.entries = entries;
        this.receipts = receipts;
        this.readReceipts = readReceipts;
        this.signature = signature;
        this.json = json;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    void on(@Observes EntryNews news) {
        if (news.what() == EntryNews.What.SUBMITTED) {
            issue(claims(news.entry(), ReceiptKind.HANDED_IN, null));
        }
    }

    void on(@Observes EntryRevised revised) {
        issue(claims(revised.entry(), ReceiptKind.REVISED, revised.arrivedAt()));
    }

    void on(@Observes @Received VideoChecked checked) {
        // Whoever hands the entry in at this moment comes before or after, but not in between.
        if (entries.lock(checked.entryId()).filter(entry -> !entry.isErased()).isEmpty()) {
            return;
        }
        receipts.keep(new VerifiedVideo(checked));
        receipts.latest(checked.entryId(), checked.revision())
                .map(readReceipts::claims)
                .filter(claims -> !claims.video().verified())
                .ifPresent(claims -> issue(claims.verified(
                        receipts.nextNumber(), second(clock.instant(), ZoneId.of(claims.zone())), checked.sha256())));
    }

    /** @param revisedAt when what changed it arrived, or null */
    private Claims claims(Entry entry, ReceiptKind kind, Instant revisedAt) {
        Contest contest = contests.get(entry.contestId());
        ZoneId zone = contest.timeline().zone();
        return new Claims(
                publicBaseUrl,
                receipts.nextNumber(),
                kind,
                second(clock.instant(), zone),
                contest.id(),
                contest.version(),
                entry.id(),
                second(entry.submittedAt(), zone),
                revisedAt == null ? null : second(revisedAt, zone),
                zone.getId(),
                video(entry),
                entry.script()
                        .map(script -> new Claims.Script(script.sha256(), script.size()))
                        .orElse(null));
    }

    private Claims.Video video(Entry entry) {
        Video video = entry.video().orElseThrow();
        ObjectRef original = video.original();
        Claims.Video claimed = new Claims.Video(video.revision(), original.sha256(), original.size(), false, null);
        return receipts.verified(entry.id(), video.revision())
                .map(verified -> claimed.verifiedAs(verified.sha256()))
                .orElse(claimed);
    }

    private void issue(Claims claims) {
        try {
            String signed = signature.sign(json.writeValueAsString(claims));
            receipts.add(new Receipt(claims, clock.instant(), signed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String second(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
