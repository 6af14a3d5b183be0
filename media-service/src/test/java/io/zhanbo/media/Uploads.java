package io.zhanbo.media;

import io.zhanbo.events.ObjectRef;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.media.ffmpeg.Clips;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contestants at work: films in the storage, and the news of them. */
@ApplicationScoped
public class Uploads {
    private final ObjectStore store;
    private final Events events;

    Uploads(ObjectStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    /** Uploads a sample as the first revision of a new entry's video. */
    public String sample(String name) {
        var entryId = UUID.randomUUID().toString();
        sample(entryId, 1, name);
        return entryId;
    }

    public void sample(String entryId, int revision, String name) {
        try (InputStream in = Clips.class.getResourceAsStream("/samples/" + name)) {
            send(entryId, revision, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a film as the first revision of a new entry's video. */
    public String film(Path file) {
        var entryId = UUID.randomUUID().toString();
        film(entryId, 1, file);
        return entryId;
    }

    public void film(String entryId, int revision, Path file) {
        try {
            send(entryId, revision, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit sends an entry's video to the final. */
    public void nominate(String entryId, int revision, long version) {
        events.send(
                entryId,
                new EntryNominated(
                        entryId,
                        "contest",
                        version,
                        "unit",
                        "title",
                        "description",
                        "topic",
                        "form",
                        revision,
                        List.of(),
                        Instant.now()));
    }

    /** Uploads a film as the first revision of a new entry's video in a contest of its own. */
    public String film(Path file, String contestId) throws IOException {
        var entryId = UUID.randomUUID().toString();
        send(entryId, contestId, 1, Files.readAllBytes(file));
        return entryId;
    }

    /** Tells of a contest with its own limits. */
    public void contest(String contestId, int videoSeconds, int videoShortSide) {
        contest(contestId, videoSeconds, videoShortSide, null);
    }

    /** Tells of a contest with its own limits and its own judgement of findings. */
    public void contest(String contestId, int videoSeconds, int videoShortSide, Map<String, Severity> severities) {
        events.send(
                contestId,
                new ContestChanged(
                        contestId,
                        1,
                        "title",
                        "theme",
                        "organiser",
                        "Asia/Shanghai",
                        null,
                        List.of(),
                        List.of(),
                        new ContestChanged.Limits(60, 50, videoSeconds, videoShortSide, 1L << 30),
                        List.of(),
                        severities,
                        null));
    }

    private void send(String entryId, int revision, byte[] bytes) {
        send(entryId, "contest", revision, bytes);
    }

    private void send(String entryId, String contestId, int revision, byte[] bytes) {
        var key = "originals/" + UUID.randomUUID();
        store.put(Bucket.ORIGINALS, key, bytes, "video/mp4");
        var original = new ObjectRef(Bucket.ORIGINALS.logicalName(), key, bytes.length, sha256(bytes));
        events.send(
                entryId, new VideoUploaded(entryId, contestId, revision, revision, original, Instant.now(), "owner"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
