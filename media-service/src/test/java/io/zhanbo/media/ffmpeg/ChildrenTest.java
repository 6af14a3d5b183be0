package io.zhanbo.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildrenTest {
    private static final List<String> ENDLESS =
            List.of("-nostdin", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x180", "-f", "null", "-");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Children children = Clips.children();

    @TempDir
    Path directory;

    @Test
    void a_child_that_takes_too_long_is_killed() {
        // Given
        var limits = new Limits(LONG, Duration.ofSeconds(1), LONG, 4L << 30, 1 << 20);

        // When
        var outcome = children.run(Program.FFMPEG, ENDLESS, directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.ending()).isEqualTo(Ending.KILLED);
    }

    @Test
    void a_child_gives_way_to_whoever_answers_people() throws IOException {
        // Given
        var program = directory.resolve("ffmpeg");
        Files.writeString(program, "#!/usr/bin/sh\n/usr/bin/nice\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var said = new ArrayList<String>();

        // When
        Clips.children(program)
                .run(Program.FFMPEG, List.of(), directory, Limits.of(LONG, Clips.settings()), new Watcher() {
                    @Override
                    public void output(String line) {
                        said.add(line);
                    }
                });

        // Then
        assertThat(said).containsExactly("10");
    }

    @Test
    void a_child_that_uses_too_much_processor_is_killed() {
        // Given: so much that most of it is seen used between two looks
        var limits = new Limits(Duration.ofSeconds(5), LONG, LONG, 4L << 30, 1 << 20);

        // When
        var outcome = children.run(Program.FFMPEG, ENDLESS, directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.ending()).isEqualTo(Ending.OVER_LIMIT);
    }

    @Test
    void a_child_that_stands_still_is_killed() {
        // Given
        var limits = new Limits(LONG, LONG, Duration.ofSeconds(1), 4L << 30, 1 << 20);
        var silent = new ArrayList<>(ENDLESS);
        silent.add(0, "-re");

        // When
        var outcome = children.run(Program.FFMPEG, silent, directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.ending()).isEqualTo(Ending.KILLED);
    }

    @Test
    void a_child_cannot_write_more_than_it_may() {
        // Given
        var limits = new Limits(LONG, LONG, LONG, 4L << 30, 1 << 20);
        var writing = List.of(
                "-nostdin",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=1280x720",
                "-t",
                "5",
                "-f",
                "rawvideo",
                "raw");

        // When
        var outcome = children.run(Program.FFMPEG, writing, directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.succeeded()).isFalse();
        assertThat(directory.resolve("raw").toFile().length()).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void a_child_whose_disk_is_full_says_so() {
        // Given
        var limits = new Limits(LONG, LONG, LONG, 4L << 30, 1 << 20);
        var writing = List.of(
                "-nostdin",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=320x180:d=1",
                "-f",
                "rawvideo",
                "-y",
                "/dev/full");

        // When
        var outcome = children.run(Program.FFMPEG, writing, directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.says("No space left on device")).isTrue();
    }

    @Test
    void a_program_that_does_not_start_is_no_files_fault() throws IOException {
        // Given
        var program = Files.writeString(
                directory.resolve("ffprobe"),
                "#!/usr/bin/sh\necho 'ffprobe: error while loading shared libraries: libudev.so.1: cannot open' >&2\nexit 127\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        var limits = Limits.of(LONG, Clips.settings());
        var incomplete = Clips.children(program);
        var missing = Clips.children(directory.resolve("nothing"));

        // When / Then
        assertThatThrownBy(() -> incomplete.run(Program.FFPROBE, List.of(), directory, limits, new Watcher() {}))
                .isInstanceOf(TransientFault.class)
                .hasMessageContaining("libudev.so.1");
        assertThatThrownBy(() -> missing.run(Program.FFPROBE, List.of(), directory, limits, new Watcher() {}))
                .isInstanceOf(TransientFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bwrap: setting up uid map: Permission denied",
                "unshare: fork failed: Resource temporarily unavailable",
                "prlimit: failed to set the AS resource limit: Operation not permitted",
                "setpriv: unknown signal: KILL",
                "[dec:aac @ 0x5633417ce340] pthread_create() failed: Resource temporarily unavailable"
            })
    void a_machine_that_does_not_let_it_start_is_no_files_fault(String words) {
        // Given
        var failing = Clips.failing(directory, words);
        var limits = Limits.of(LONG, Clips.settings());

        // When / Then
        assertThatThrownBy(() -> failing.run(Program.FFMPEG, List.of(), directory, limits, new Watcher() {}))
                .isInstanceOf(TransientFault.class)
                .hasMessageContaining(words);
    }

    @Test
    void one_that_gets_no_memory_is_no_files_fault() {
        // Given
        var failing = Clips.failing(directory, "original: Cannot allocate memory");
        var limits = Limits.of(LONG, Clips.settings());

        // When / Then
        assertThatThrownBy(() -> failing.run(Program.FFPROBE, List.of(), directory, limits, new Watcher() {}))
                .isInstanceOf(ResourceFault.class);
    }

    @Test
    void a_films_tag_is_not_the_machines_word() {
        // Given
        var tagged = Clips.failing(directory, "    a-long-name-of-a-tag: Cannot allocate memory");
        var limits = Limits.of(LONG, Clips.settings());

        // When
        var outcome = tagged.run(Program.FFMPEG, List.of(), directory, limits, new Watcher() {});

        // Then
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void without_limits_no_child_is_started() {
        // Given
        var children = new Children(new Programs(), Clips.unlimited());
        var limits = Limits.of(LONG, Clips.settings());

        // When / Then
        assertThatThrownBy(() -> children.run(Program.FFMPEG, ENDLESS, directory, limits, new Watcher() {}))
                .isInstanceOf(TransientFault.class)
                .hasMessageContaining("util-linux");
    }

    @Test
    void every_line_of_a_child_is_heard() {
        // Given
        var limits = new Limits(LONG, LONG, LONG, 4L << 30, 1 << 20);
        var lines = new AtomicInteger();
        var talking = List.of(
                "-v",
                "error",
                "-f",
                "lavfi",
                "-show_entries",
                "packet=pts",
                "-of",
                "csv=p=0",
                "-i",
                "testsrc2=s=16x16:d=200");
        var slowly = new Watcher() {
            @Override
            public void output(String line) {
                lines.incrementAndGet();
                LockSupport.parkNanos(50_000);
            }
        };

        // When
        var outcome = children.run(Program.FFPROBE, talking, directory, limits, slowly);

        // Then
        assertThat(outcome.succeeded()).isTrue();
        assertThat(lines).hasValue(5000);
    }

    @Test
    void a_watcher_that_throws_has_the_child_killed() {
        // Given
        var limits = new Limits(LONG, LONG, LONG, 4L << 30, 1 << 20);
        var child = new AtomicReference<ProcessHandle>();
        var watcher = new Watcher() {
            @Override
            public void tick() {
                ffmpegs().findFirst().ifPresent(found -> {
                    child.set(found);
                    throw new IllegalStateException("no longer wanted");
                });
            }
        };

        // When
        assertThatThrownBy(() -> children.run(Program.FFMPEG, ENDLESS, directory, limits, watcher))
                .hasMessage("no longer wanted");

        // Then
        Awaitility.await().until(() -> !child.get().isAlive());
    }

    @Test
    void a_child_has_no_environment_and_no_network() {
        // Given
        var limits = Limits.of(LONG, Clips.settings());
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var calling = List.of("-v", "error", "-i", "tcp://1.1.1.1:80?timeout=2000000");

        // When
        var outcome = children.run(Program.FFPROBE, calling, directory, limits, new Watcher() {
            @Override
            public void error(String line) {
                lines.add(line);
            }
        });

        // Then
        assertThat(outcome.succeeded()).isFalse();
        assertThat(lines).anyMatch(line -> line.contains("Network is unreachable") || line.contains("timed out"));
    }

    @Test
    void a_child_dies_with_the_service() throws Exception {
        // Given
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWork.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        var child = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> service.descendants()
                                .filter(ChildrenTest::isFfmpeg)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();

        // When
        service.destroyForcibly();

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !child.isAlive());
    }

    /** A service at work, to be killed. */
    static final class EndlessWork {
        public static void main(String[] arguments) {
            var limits = new Limits(LONG, LONG, LONG, 4L << 30, 1 << 20);
            var outcome =
                    Clips.children().run(Program.FFMPEG, ENDLESS, Path.of(arguments[0]), limits, new Watcher() {});
            System.out.println(outcome + Arrays.toString(arguments));
        }
    }

    private static java.util.stream.Stream<ProcessHandle> ffmpegs() {
        return ProcessHandle.current().descendants().filter(ChildrenTest::isFfmpeg);
    }

    private static boolean isFfmpeg(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/ffmpeg"))
                .isPresent();
    }
}
