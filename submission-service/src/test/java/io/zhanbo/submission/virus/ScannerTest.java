package io.zhanbo.submission.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScannerTest {

    private Clamd clamd;
    private Scanner scanner;

    @BeforeEach
    void start() throws IOException {
        clamd = new Clamd();
        scanner = new Scanner(clamd.settings());
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void findsWhatLiesAcrossChunks() throws Exception {
        // Given
        byte[] file = new byte[200_000];
        System.arraycopy(Clamd.EICAR, 0, file, (1 << 16) - 10, Clamd.EICAR.length);

        // When, Then
        assertThat(scanner.find(new ByteArrayInputStream(file))).contains("Eicar-Signature");
    }

    @Test
    void findsNothingInACleanFile() throws Exception {
        assertThat(scanner.find(new ByteArrayInputStream(Arrays.copyOf(new byte[0], 200_000))))
                .isEmpty();
        assertThat(scanner.find(new ByteArrayInputStream(new byte[0]))).isEmpty();
    }

    @Test
    void aFileItCouldNotReadWholeIsNotClean() {
        assertThatThrownBy(() -> scanner.find(new ByteArrayInputStream(new byte[2 << 20])))
                .isInstanceOf(ScannerAway.class)
                .hasMessageContaining("size limit");
    }

    @Test
    void silenceIsNotClean() throws IOException {
        // Given
        clamd.close();

        // When, Then
        assertThatThrownBy(() -> scanner.find(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(ScannerAway.class);
    }
}
