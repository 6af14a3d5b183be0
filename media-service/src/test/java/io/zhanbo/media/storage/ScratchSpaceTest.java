package io.zhanbo.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.zhanbo.media.job.failure.ResourceFault;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchSpaceTest {
    private static final long PLENTY = 1L << 20;

    @TempDir
    Path directory;

    @Test
    void a_job_that_may_need_more_than_there_is_waits() {
        // Given
        var space = leaving(0);

        // When / Then
        assertThatThrownBy(() -> space.open(Long.MAX_VALUE / 4)).isInstanceOf(ResourceFault.class);
    }

    @Test
    void what_one_has_reserved_the_next_cannot_have_until_it_is_closed() throws Exception {
        // Given
        long free = Files.getFileStore(directory).getUsableSpace();
        var space = leaving(0);
        var first = space.open(free / 4 * 3);
        assertThatThrownBy(() -> space.open(free / 4 * 3)).isInstanceOf(ResourceFault.class);

        // When
        first.close();

        // Then
        try (var second = space.open(PLENTY)) {
            assertThat(second.directory()).isDirectory();
            assertThat(first.directory()).doesNotExist();
        }
    }

    @Test
    void a_full_disk_is_left_to_others() {
        // Given
        var space = leaving(Long.MAX_VALUE / 4);

        // When / Then
        assertThatThrownBy(() -> space.open(1)).isInstanceOf(ResourceFault.class);
    }

    @Test
    void jobs_have_no_more_than_the_capacity_however_large_the_disk() {
        // Given
        var space = leaving(0, Optional.of(PLENTY));
        var first = space.open(PLENTY / 4 * 3);
        assertThatThrownBy(() -> space.open(PLENTY / 2)).isInstanceOf(ResourceFault.class);

        // When
        first.close();

        // Then
        space.open(PLENTY / 2).close();
    }

    @Test
    void what_a_job_has_written_is_not_counted_twice() throws Exception {
        // Given
        long free = Files.getFileStore(directory).getUsableSpace();
        var space = leaving(free - 6 * PLENTY);
        try (var first = space.open(3 * PLENTY)) {
            assertThatThrownBy(() -> space.open(5 * PLENTY)).isInstanceOf(ResourceFault.class);
            try (var file = new RandomAccessFile(first.original().toFile(), "rw")) {
                // The disk has been told nothing of a hole.
                file.setLength(3 * PLENTY);
            }

            // When
            var second = space.open(5 * PLENTY);

            // Then
            assertThat(second.directory()).isDirectory();
            second.close();
        }
    }

    @Test
    void a_folder_that_cannot_be_deleted_costs_no_room() {
        // Given
        var released = new AtomicBoolean();
        var stuck = new Scratch(Path.of("/proc/self/fdinfo"), () -> released.set(true));

        // When
        stuck.close();

        // Then
        assertThat(released).isTrue();
    }

    private ScratchSpace leaving(long bytes) {
        return leaving(bytes, Optional.empty());
    }

    private ScratchSpace leaving(long bytes, Optional<Long> capacity) {
        return new ScratchSpace(new ScratchSettings() {
            @Override
            public Path directory() {
                return directory;
            }

            @Override
            public MemorySize keepFree() {
                return new MemorySize(BigInteger.valueOf(bytes));
            }

            @Override
            public Optional<MemorySize> capacity() {
                return capacity.map(BigInteger::valueOf).map(MemorySize::new);
            }
        });
    }
}
