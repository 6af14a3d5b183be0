package io.zhanbo.media.ffmpeg;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Films to try things on: samples from files, others made on the spot. */
public final class Clips {
    private Clips() {}

    /** A copy of a sample, alone in a directory as the pipeline would have it. */
    public static Path sample(String name, Path directory) {
        try (var in = Clips.class.getResourceAsStream("/samples/" + name)) {
            var file = directory.resolve("original");
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A film of a test picture, without sound unless the options bring some.
     *
     * @param picture a source filter, for example {@code testsrc2=s=1280x720:r=25:d=1}
     * @param options for the output
     */
    public static Path make(Path directory, String picture, String... options) {
        var sound = List.of(options).contains("aac") ? "sine=d=2" : null;
        return make(directory, "mp4", picture, sound, List.of(options));
    }

    /**
     * A film of two seconds with a given sound.
     *
     * @param sound a source filter, for example {@code sine=d=2}
     */
    public static Path sounding(Path directory, String sound) {
        return make(
                directory,
                "mp4",
                "testsrc2=s=1280x720:r=25:d=2",
                sound,
                List.of("-preset", "ultrafast", "-c:a", "aac"));
    }

    /** A film of two seconds, too large for its middle to be looked at in a hurry, in a container by FFmpeg's name. */
    public static Path large(Path directory, String container) {
        var picture = "testsrc2=s=1280x720:r=5:d=2,noise=alls=100:allf=t";
        return make(directory, container, picture, null, List.of("-preset", "ultrafast", "-qp", "0"));
    }

    /** A film of 40 seconds whose sound is cut into more packets than any honest one has. */
    public static Path crowded(Path directory) {
        return make(
                directory,
                "matroska",
                "testsrc2=s=1280x720:r=1:d=10",
                "sine=r=48000:d=10,asetnsamples=16:p=0",
                List.of("-preset", "ultrafast", "-c:a", "pcm_s16le"));
    }

    private static Path make(Path directory, String container, String picture, String sound, List<String> options) {
        var arguments = new ArrayList<>(List.of("-nostdin", "-v", "error", "-f", "lavfi", "-i", picture));
        if (sound != null) {
            arguments.addAll(List.of("-f", "lavfi", "-i", sound, "-shortest"));
        }
        arguments.addAll(List.of("-c:v", "libx264", "-pix_fmt", "yuv420p"));
        arguments.addAll(options);
        arguments.addAll(List.of("-f", container, "original"));
        var outcome = children()
                .run(
                        Program.FFMPEG,
                        arguments,
                        directory,
                        Limits.of(Duration.ofMinutes(1), settings()),
                        new Watcher() {});
        if (!outcome.succeeded()) {
            throw new IllegalStateException(outcome.toString());
        }
        return directory.resolve("original");
    }

    /** A sample played several times over, as it is: without encoding it again. */
    public static Path looped(Path directory, String name, int times) throws IOException {
        var sample = sample(name, Files.createTempDirectory(directory, "sample"));
        var looped = directory.resolve("looped.mp4");
        var outcome = children()
                .run(
                        Program.FFMPEG,
                        List.of(
                                "-nostdin",
                                "-v",
                                "error",
                                "-stream_loop",
                                Integer.toString(times - 1),
                                "-i",
                                sample.toString(),
                                "-c",
                                "copy",
                                "-movflags",
                                "+faststart",
                                looped.toString()),
                        directory,
                        Limits.of(Duration.ofMinutes(1), settings()),
                        new Watcher() {});
        if (!outcome.succeeded()) {
            throw new IllegalStateException(outcome.toString());
        }
        return looped;
    }

    /** The same film in other bytes, for what was made once is not made again: an MP4 may end in a box that nobody reads. */
    public static Path neverSeen(Path clip, Path directory) throws IOException {
        var copy = Files.createTempFile(directory, "clip", ".mp4");
        Files.copy(clip, copy, StandardCopyOption.REPLACE_EXISTING);
        var box = ByteBuffer.allocate(16)
                .putInt(16)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(ThreadLocalRandom.current().nextLong());
        Files.write(copy, box.array(), StandardOpenOption.APPEND);
        return copy;
    }

    public static Children children() {
        var programs = new Programs();
        return new Children(programs, new Sandbox(programs, settings()));
    }

    /** As on a machine where both programs are this one. */
    static Children children(Path program) {
        var programs = new Programs() {
            @Override
            Path path(Program any) {
                return program;
            }

            @Override
            Path directory() {
                return program.getParent();
            }
        };
        return new Children(programs, new Sandbox(programs, settings()));
    }

    /** As on a machine without {@code prlimit}. */
    static Sandbox unlimited() {
        return new Sandbox(new Programs(), settings()) {
            @Override
            boolean limits() {
                return false;
            }
        };
    }

    /** As where both programs say something before they fail. */
    public static Children failing(Path directory, String words) {
        try {
            var program = Files.writeString(
                    directory.resolve("failing"), "#!/usr/bin/sh\necho '" + words + "' >&2\nexit 1\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            return children(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A film that is named, and whose sound is broken in all packets but some. */
    public static Path brokenSound(Path directory, String amount) {
        return make(
                directory,
                "testsrc2=s=1280x720:r=25:d=2",
                "-preset",
                "ultrafast",
                "-c:a",
                "aac",
                "-bsf:a",
                "noise=amount=" + amount,
                "-metadata",
                "title=A secret name",
                "-metadata",
                "artist=A secret person",
                "-metadata",
                "location=+32.99+114.02/");
    }

    public static FfmpegSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(FfmpegSettings.class)
                .withConverter(
                        io.quarkus.runtime.configuration.MemorySize.class,
                        100,
                        new io.quarkus.runtime.configuration.MemorySizeConverter())
                .build()
                .getConfigMapping(FfmpegSettings.class);
    }
}
