package io.zhanbo.submission.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeMailTest {

    /** Of base64: of 76 letters each, in 78 bytes; 200 million in all. */
    private static final long LINES = 200_000_000 / 78;

    @Test
    void aMailOf200MegabytesTakesNoMoreMemoryThanASmallOne() throws Exception {
        // Given: a heap that a third of the mail would fill
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                java, "-Xmx64m", "-XX:+UseSerialGC", "-cp", classPath, TakeLargeMail.class.getName(), "" + LINES);

        // When
        Process taking = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(taking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(taking.waitFor()).isZero();
        assertThat(said.strip()).endsWith(String.valueOf(LINES * 57));
    }
}
