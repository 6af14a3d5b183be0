package io.zhanbo.media.check.examination;

import io.quarkus.arc.All;
import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import io.zhanbo.media.check.VideoLimits;
import io.zhanbo.media.check.file.AnnouncementCheck;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.UnreadableMedia;
import io.zhanbo.media.probe.analysis.Analyser;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Examines a file: header first, then, unless it is far too long, every packet and frame. Always ends in a report. */
@Singleton
class Examination {
    private final Prober prober;
    private final Analyser analyser;
    private final List<Check> checks;

    Examination(Prober prober, Analyser analyser, @All List<Check> checks) {
        this.prober = prober;
        this.analyser = analyser;
        this.checks = checks;
    }

    /** @param file alone in a directory in which there is room for {@link #roomFor} */
    Report examine(Path file, VideoLimits limits, Evidence.Bytes bytes, DoubleConsumer progress) {
        if (bytes.size() == 0) {
            return unreadable(Code.EMPTY_FILE, limits, bytes);
        }
        try {
            return examine(limits, bytes, file, prober.header(file), progress);
        } catch (UnreadableMedia e) {
            return unreadable(
                    switch (e.why()) {
                        case NO_FILM -> Code.UNREADABLE;
                        case TOO_LARGE_A_PICTURE -> Code.PICTURE_TOO_LARGE;
                        case TOO_HEAVY -> Code.TOO_HEAVY;
                    },
                    limits,
                    bytes);
        } catch (InputFault e) {
            return unreadable(Code.TOO_HEAVY, limits, bytes);
        }
    }

    /** Most bytes that an examination leaves beside the film. */
    static long roomFor(VideoLimits limits) {
        return Analyser.roomFor(mostSeconds(limits));
    }

    private Report examine(
            VideoLimits limits, Evidence.Bytes bytes, Path file, Source source, DoubleConsumer progress) {
        var byHeader = Evidence.ofHeader(limits, bytes, source);
        var told = ofHeader(byHeader);
        // Too small a picture is still decoded, so that a contestant hears everything at once; an endless film is not.
        if (isHopeless(told)) {
            return told;
        }
        var packets = prober.packets(file, mostSeconds(limits));
        var analysis = analyser.analyse(file, source, Evidence.startOf(packets), mostSeconds(limits), progress);
        var evidence = new Evidence(limits, bytes, source, packets, analysis);
        return Report.of(findings(checks.stream(), evidence), evidence);
    }

    /** What the header alone tells. */
    Report ofHeader(Evidence byHeader) {
        return Report.of(findings(checks.stream().filter(HeaderCheck.class::isInstance), byHeader), byHeader);
    }

    private static double mostSeconds(VideoLimits limits) {
        return limits.seconds() + 10;
    }

    private static boolean isHopeless(Report told) {
        return told.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .map(finding -> Code.valueOf(finding.code()))
                .anyMatch(code -> code == Code.TOO_LONG || code == Code.NO_PICTURE);
    }

    private static List<Finding> findings(Stream<Check> checks, Evidence evidence) {
        return checks.flatMap(check -> check.examine(evidence).stream())
                .map(evidence.limits()::judged)
                .toList();
    }

    private static Report unreadable(Code code, VideoLimits limits, Evidence.Bytes bytes) {
        var findings = Stream.concat(Stream.of(Findings.of(code)), AnnouncementCheck.of(bytes).stream());
        return Report.of(findings.map(limits::judged).toList());
    }
}
