package io.zhanbo.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.zhanbo.media.job.ResourceFault;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private ScratchSpace leaving(long bytes) {
        return new ScratchSpace(new ScratchSettings() {
            @Override
            public Path directory() {
                return directory;
            }

            @Override
            public MemorySize keepFree() {
                return new MemorySize(BigInteger.valueOf(bytes));
            }
        });
    }
}
