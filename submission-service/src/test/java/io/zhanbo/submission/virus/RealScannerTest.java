package io.zhanbo.submission.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** That {@link Clamd}, which the other tests speak to, speaks as the real one does. */
@EnabledIf(value = "isInstalled", disabledReason = "clamd is not installed")
class RealScannerTest {

    @TempDir
    Path folder;

    static boolean isInstalled() {
        return RealClamd.program().isPresent();
    }

    @Test
    void clamdFindsWhatItKnowsAndNothingElse() throws Exception {
        // Given
        byte[] infected = Arrays.copyOf(Clamd.EICAR, 200_000);
        System.arraycopy(Clamd.EICAR, 0, infected, (1 << 16) - 10, Clamd.EICAR.length);
        try (RealClamd clamd = RealClamd.start(folder, 1)) {
            Scanner scanner = new Scanner(clamd.settings());

            // When, Then
            assertThat(scanner.find(new ByteArrayInputStream(infected)))
                    .hasValueSatisfying(name -> assertThat(name).contains("Zhanbo.Test"));
            assertThat(scanner.find(new ByteArrayInputStream(new byte[200_000])))
                    .isEmpty();
            assertThatThrownBy(() -> scanner.find(new ByteArrayInputStream(new byte[2 << 20])))
                    .isInstanceOf(ScannerAway.class);
        }
    }
}
