package io.zhanbo.showcase;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.judging.Level;
import io.zhanbo.events.judging.Prize;
import io.zhanbo.events.judging.RankedEntry;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionManifest;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.PersonErased;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A nominated entry of a contest of its own, and what the other services say about it. */
public record Nominee(String contestId, String entryId, String title) {
    public static final Instant SPRING = Instant.parse("2023-05-15T10:00:00Z");
    public static final int REVISION = 2;

    /** Bytes of the nominee's files, by kind and name; small, because what they hold does not matter here. */
    private static final Map<RenditionKind, List<String>> FILES = Map.of(
            RenditionKind.LADDER,
            List.of("master.m3u8", "720p/index.m3u8", "720p/init.mp4", "720p/1.m4s", "audio/1.m4s"),
            RenditionKind.DOWNLOAD,
            List.of("film.mp4"),
            RenditionKind.POSTER,
            List.of("poster.jpg"),
            RenditionKind.STORYBOARD,
            List.of("storyboard.vtt", "sprite-1.jpg"),
            RenditionKind.MASTER,
            List.of("master.mp4"));

    public static Nominee inContest(String contestId, String title) {
        return new Nominee(contestId, UUID.randomUUID().toString(), title);
    }

    public static Nominee withTitle(String title) {
        return inContest("contest-" + UUID.randomUUID(), title);
    }

    public ContestChanged contest() {
        return new ContestChanged(
                contestId,
                1,
                "驻马店教育系统微故事大赛",
                "强国复兴有我",
                "驻马店市教育局",
                "Asia/Shanghai",
                new ContestChanged.Timeline(
                        SPRING, SPRING, SPRING, 0, SPRING, Instant.parse("2123-07-01T00:00:00Z"), null),
                List.of(new ContestChanged.Choice("rule-of-law", "法治建设")),
                List.of(new ContestChanged.Choice("micro-story", "微故事")),
                new ContestChanged.Limits(60, 50, 300, 720, 4_000_000_000L),
                List.of(new ContestChanged.Unit("unit-1", "第一高级中学", 3)),
                null,
                null);
    }

    public EntryNominated nominated() {
        return nominated(5, title);
    }

    public EntryNominated nominated(long version, String itsTitle) {
        return new EntryNominated(
                entryId,
                contestId,
                version,
                "unit-1",
                itsTitle,
                "一位乡村教师三十年的坚守",
                "rule-of-law",
                "micro-story",
                REVISION,
                List.of(),
                SPRING);
    }

    public EntryCredited credited(long version, Channel... consents) {
        return new EntryCredited(entryId, contestId, version, "李晓明", "第一高级中学", "王老师", List.of(consents), null);
    }

    /** As the leader of a group. */
    public EntryCredited creditedAsGroup(long version) {
        return new EntryCredited(
                entryId,
                contestId,
                version,
                "李晓明",
                "第一高级中学",
                "王老师",
                List.of(Channel.SITE),
                new EntryCredited.Team(
                        "灯塔小组",
                        List.of(new EntryCredited.Person("陈静", "朗诵"), new EntryCredited.Person("刘洋", null)),
                        List.of(new EntryCredited.Person("周航", "摄像")),
                        List.of(new EntryCredited.Person("孙老师", null))));
    }

    public EntryCredited credited() {
        return credited(4, Channel.SITE, Channel.FEED);
    }

    public EntryWithdrawn withdrawn() {
        return withdrawn(9);
    }

    public EntryWithdrawn withdrawn(long version) {
        return new EntryWithdrawn(entryId, contestId, version, SPRING);
    }

    public PersonErased erased() {
        return new PersonErased(entryId, contestId, 10, SPRING);
    }

    public RenditionReady rendition(RenditionKind kind) {
        return rendition(kind, REVISION, 1);
    }

    public RenditionReady rendition(RenditionKind kind, int revision, long version) {
        var film = new Film(65_400, 1280, 720, 25, true);
        var files = FILES.get(kind).stream()
                .map(name -> new RenditionManifest.File(name, contentType(name), bytes(name).length, "0".repeat(64)))
                .toList();
        var manifest = new RenditionManifest(kind, "test-1", FILES.get(kind).get(0), film, files);
        var key = prefix(kind, revision, version) + "manifest.json";
        return new RenditionReady(
                entryId, contestId, revision, version, new ObjectRef("renditions", key, 1, "0".repeat(64)), manifest);
    }

    public ResultsFinal won(String prize) {
        return won(1, prize);
    }

    public ResultsFinal won(long version, String prize) {
        return won(Level.FINAL, null, version, prize);
    }

    /** Its unit's own jury gave it a prize. */
    public ResultsFinal wonAtHome(String prize) {
        return won(Level.PRELIMINARY, "unit-1", 1, prize);
    }

    private ResultsFinal won(Level level, String unitId, long version, String prize) {
        return new ResultsFinal(
                level + "-of-" + contestId,
                contestId,
                version,
                level,
                List.of(new Prize("FIRST", "一等奖"), new Prize("SECOND", "二等奖")),
                List.of(
                        new RankedEntry(entryId, 1, new BigDecimal("95.50"), prize),
                        new RankedEntry("loser-of-" + contestId, 2, new BigDecimal("60.00"), null)),
                unitId);
    }

    /** Everything that makes a complete exhibit. */
    public List<Record> story() {
        return List.of(
                contest(),
                nominated(),
                credited(),
                rendition(RenditionKind.LADDER),
                rendition(RenditionKind.DOWNLOAD),
                rendition(RenditionKind.POSTER),
                won("FIRST"));
    }

    /** Keys of its files in bucket {@code renditions}, with their names. */
    public Map<String, String> files() {
        return FILES.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .map(name -> Map.entry(prefix(kind.getKey(), REVISION, 1) + name, name)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public String keyOfMasterPlaylist() {
        return prefix(RenditionKind.LADDER, REVISION, 1) + "master.m3u8";
    }

    /** Key of a poster that was made so often. */
    public String keyOfPoster(long version) {
        return prefix(RenditionKind.POSTER, REVISION, version) + "poster.jpg";
    }

    private String prefix(RenditionKind kind, int revision, long version) {
        return "%s/%d/%s/%d/".formatted(entryId, revision, kind, version);
    }

    static byte[] bytes(String name) {
        return ("bytes of " + name).getBytes(StandardCharsets.UTF_8);
    }

    static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".m3u8" -> "application/vnd.apple.mpegurl";
            case ".jpg" -> "image/jpeg";
            case ".vtt" -> "text/vtt";
            default -> "video/mp4";
        };
    }
}
