package io.zhanbo.media.check.examination;

import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.probe.Prober;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checks by themselves, for benchmarks: without queue and storage. */
@ApplicationScoped
public class Examiner {
    private static final VideoLimits LIMITS = new VideoLimits(300, 720);

    private final Prober prober;
    private final Examination examination;

    Examiner(Prober prober, Examination examination) {
        this.prober = prober;
        this.examination = examination;
    }

    /**
     * What came out, and how soon.
     *
     * @param headerSeconds by the clock, until what the header tells was known
     */
    public record Examined(Report report, double headerSeconds) {}

    /** @param file alone in a directory */
    public Examined examine(Path file) throws IOException {
        var bytes = new Evidence.Bytes(Files.size(file), "", "");
        long begun = System.nanoTime();
        readHeader(file, bytes);
        double headerSeconds = (System.nanoTime() - begun) / 1e9;
        return new Examined(examination.examine(file, LIMITS, bytes, share -> {}), headerSeconds);
    }

    private void readHeader(Path file, Evidence.Bytes bytes) {
        try {
            examination.ofHeader(Evidence.ofHeader(LIMITS, bytes, prober.header(file)));
        } catch (InputFault tellsNothing) {
            // The examination of the whole says so, too.
        }
    }
}
