package io.zhanbo.judging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.judging.entry.Nomination;
import io.zhanbo.judging.entry.Nominations;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Contests with nominated entries, as the other services tell of them. */
@ApplicationScoped
public class Season {

    public static final String UNIT = "unit-yicheng-7f3a";

    private final Events events;
    private final Nominations nominations;

    Season(Events events, Nominations nominations) {
        this.events = events;
        this.nominations = nominations;
    }

    public static String newContest() {
        return "contest-" + UUID.randomUUID();
    }

    /** What submission-service tells of a contest. */
    public static ContestChanged contest(
            String contestId, List<Choice> topics, List<Choice> forms, List<ContestChanged.Unit> units) {
        Instant now = Instant.parse("2023-04-19T00:00:00Z");
        return new ContestChanged(
                contestId,
                1,
                "强国复兴有我",
                "强国复兴有我",
                "市教育局",
                "Asia/Shanghai",
                new ContestChanged.Timeline(now, now, now, 0, now, now, null),
                topics,
                forms,
                new ContestChanged.Limits(60, 50, 300, 720, 1),
                units,
                null,
                null);
    }

    /** A contest of nominated entries with judges' copies, known to this service; the entries' ids in order. */
    public List<String> nominated(String contestId, int count) {
        List<String> entries = IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String entryId = UUID.randomUUID().toString();
                    events.send(entryId, nomination(contestId, entryId, 3, "Story " + number, 1));
                    events.send(entryId, proxy(contestId, entryId, 1, 1, newKey()));
                    return entryId;
                })
                .toList();
        awaitKnown(
                contestId,
                known -> known.size() == count
                        && known.stream().allMatch(each -> each.proxyKey().isPresent()));
        return entries;
    }

    /** Entries a unit vouches for, with judges' copies, known to this service; their ids in order. */
    public List<String> vouched(String contestId, String unitId, int count) {
        List<String> entries = IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String entryId = UUID.randomUUID().toString();
                    events.send(entryId, vouching(contestId, unitId, entryId, 2, "Story " + number, 1));
                    events.send(entryId, proxy(contestId, entryId, 1, 1, newKey()));
                    return entryId;
                })
                .toList();
        Awaitility.await()
                .until(
                        () -> knownOf(contestId, unitId),
                        known -> known.size() == count
                                && known.stream()
                                        .allMatch(each -> each.proxyKey().isPresent()));
        return entries;
    }

    public List<Nomination> knownOf(String contestId, String unitId) {
        return QuarkusTransaction.requiringNew().call(() -> nominations.vouched(contestId, unitId));
    }

    public void withdraw(String contestId, String entryId) {
        events.send(entryId, new EntryWithdrawn(entryId, contestId, 9, Instant.parse("2023-05-16T10:00:00Z")));
    }

    public void awaitKnown(String contestId, Predicate<List<Nomination>> fits) {
        Awaitility.await().until(() -> known(contestId), fits);
    }

    public List<Nomination> known(String contestId) {
        return QuarkusTransaction.requiringNew().call(() -> nominations.hold(contestId));
    }

    public static EntryNominated nomination(
            String contestId, String entryId, long version, String title, int revision) {
        return new EntryNominated(
                entryId,
                contestId,
                version,
                UNIT,
                title,
                "What it is about",
                "rule-of-law",
                "micro-talk",
                revision,
                List.of("conflict-token-" + entryId),
                Instant.parse("2023-05-15T10:00:00Z"));
    }

    public static EntryVouched vouching(
            String contestId, String unitId, String entryId, long version, String title, int revision) {
        return new EntryVouched(
                entryId,
                contestId,
                version,
                unitId,
                title,
                "What it is about",
                "rule-of-law",
                "micro-talk",
                revision,
                List.of("conflict-token-" + entryId),
                Instant.parse("2023-05-01T10:00:00Z"));
    }

    /** @param key of the MP4 itself, two levels deep */
    public static RenditionReady proxy(String contestId, String entryId, int revision, long version, String key) {
        String folder = key.substring(0, key.lastIndexOf('/') + 1);
        String file = key.substring(folder.length());
        Film film = new Film(60_000, 1280, 720, 25, true);
        return new RenditionReady(
                entryId,
                contestId,
                revision,
                version,
                new ObjectRef("renditions", folder + "manifest.json", 10, "00"),
                new RenditionManifest(
                        RenditionKind.PROXY,
                        "proxy-1",
                        file,
                        film,
                        List.of(new RenditionManifest.File(file, "video/mp4", 10, "00"))));
    }

    public static String newKey() {
        return UUID.randomUUID() + "/film.mp4";
    }
}
