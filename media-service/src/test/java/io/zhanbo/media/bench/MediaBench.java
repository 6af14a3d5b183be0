package io.zhanbo.media.bench;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.media.Renderings;
import io.zhanbo.media.Uploads;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.media.job.schedule.Crew;
import io.zhanbo.media.operation.Colleagues;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our way of a video against its rivals, taken in turns. No test: {@code deploy/bench/media} runs it. */
@QuarkusTest
@TestProfile(Bench.class)
class MediaBench {
    private static final int REPEAT = Integer.getInteger("zhanbo.bench.repeat", 3);
    private static final int WORKERS = Integer.getInteger("zhanbo.bench.workers", 1);
    private static final Duration LONG = Duration.ofMinutes(30);

    @Inject
    Crew crew;

    @Inject
    Colleagues colleagues;

    @Inject
    Uploads uploads;

    @Inject
    Renderings renderings;

    @Inject
    Events events;

    @TempDir
    Path directory;

    @Test
    void compare() throws Exception {
        var clip = clip();
        var table = new Table();
        try (var worker = crew.worker(LONG)) {
            everything(clip, 1);
            for (int i = 0; i < REPEAT; i++) {
                compare(clip, table);
            }
        }
        var text = new StringBuilder(String.format(
                        Locale.ROOT,
                        "clip: %s, %.1f MB; rounds: %d, medians%n",
                        clip.getFileName(),
                        Files.size(clip) / 1e6,
                        REPEAT))
                .append("""
                        arrival: upload to judges' copy, its header told on the way; ladder: nomination to ladder, with measures and checks;
                        pipeline: both; transcode: the child of the ladder that makes the pictures and the sound

                        """)
                .append(table.text());
        if (WORKERS > 1) {
            text.append('\n').append(scaling(clip)).append(sharing(clip));
        }
        text.append('\n')
                .append(table.ratio("pipeline", "limit"))
                .append(table.ratio("pipeline", "process-per-rung"))
                .append(table.ratio("ladder", "limit"))
                .append(table.ratio("transcode", "limit"))
                .append(table.ratio("transcode", "process-per-rung"));
        Files.writeString(Path.of("target", "bench.txt"), text);
    }

    /** One round: as in a contest, an entry is nominated when its checks are long over. */
    private void compare(Path clip, Table table) throws Exception {
        var entry = new AtomicReference<String>();
        var arrival = Meter.of(() -> {
            long begun = System.nanoTime();
            entry.set(uploads.film(Clips.neverSeen(clip, directory)));
            events.await(VideoProbed.class, probed -> probed.entryId().equals(entry.get()));
            table.add("header told", 0, (System.nanoTime() - begun) / 1e9, 0);
            awaitKind(entry.get(), RenditionKind.PROXY);
            return null;
        });
        var ladder = Meter.of(() -> {
            uploads.nominate(entry.get(), 1, 7);
            awaitKind(entry.get(), RenditionKind.LADDER);
            return null;
        });
        var transcode = ladder.ladder().orElseThrow();
        table.add("arrival", arrival.cpu(), arrival.wall(), arrival.peak());
        table.add("ladder", ladder.cpu(), ladder.wall(), ladder.peak());
        table.add(
                "pipeline",
                arrival.cpu() + ladder.cpu(),
                arrival.wall() + ladder.wall(),
                Math.max(arrival.peak(), ladder.peak()));
        table.add("transcode", transcode.cpu(), 0, transcode.memory());
        var rivals = new Rivals(transcode, clip, Files.createTempDirectory(directory, "rivals"));
        var limit = Meter.of(rivals::limit);
        table.add("limit", limit.childCpu(), limit.wall(), limit.peak());
        var perRung = Meter.of(rivals::processPerRung);
        table.add("process-per-rung", perRung.childCpu(), perRung.wall(), perRung.peak());
    }

    /** The same number of videos with more and more workers. */
    private String scaling(Path clip) throws Exception {
        var text = new StringBuilder();
        int videos = 2 * WORKERS;
        double alone = 0;
        for (int count = 1; count <= WORKERS; count++) {
            for (int i = 0; i < count; i++) {
                crew.worker(LONG);
            }
            double wall = Meter.of(() -> everything(clip, videos)).wall();
            crew.goHome();
            alone = count == 1 ? wall : alone;
            text.append(String.format(
                    Locale.ROOT,
                    "%d workers: %d videos in %.1f s, %.2f times as fast%n",
                    count,
                    videos,
                    wall,
                    alone / wall));
        }
        return text.toString();
    }

    /** One video with more and more workers, who share it in chunks. */
    private String sharing(Path clip) throws Exception {
        var text = new StringBuilder();
        double alone = 0;
        for (int count = 1; count <= WORKERS; count++) {
            for (int i = 0; i < count; i++) {
                crew.worker(LONG);
            }
            colleagues.are(count);
            var cost = Meter.of(() -> everything(clip, 1));
            colleagues.leave();
            crew.goHome();
            alone = count == 1 ? cost.wall() : alone;
            text.append(String.format(
                    Locale.ROOT,
                    "%d workers: one video in %.1f s, %.2f times as fast, for %.1f CPU s%n",
                    count,
                    cost.wall(),
                    alone / cost.wall(),
                    cost.cpu()));
        }
        return text.toString();
    }

    /** From the upload until all is there. */
    private Void everything(Path clip, int videos) throws IOException {
        var entries = new ArrayList<String>();
        for (int i = 0; i < videos; i++) {
            var entry = uploads.film(Clips.neverSeen(clip, directory));
            uploads.nominate(entry, 1, 7);
            entries.add(entry);
        }
        for (var entry : entries) {
            awaitKind(entry, RenditionKind.PROXY);
            awaitKind(entry, RenditionKind.LADDER);
        }
        return null;
    }

    private void awaitKind(String entry, RenditionKind kind) {
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> renderings.of(entry).stream()
                        .anyMatch(ready -> ready.rendition().kind() == kind));
    }

    private Path clip() throws IOException {
        var given = System.getProperty("zhanbo.bench.clip", "");
        return given.isEmpty() ? Clips.looped(directory, "1080p25-h264-5s.mp4", 5) : Path.of(given);
    }
}
