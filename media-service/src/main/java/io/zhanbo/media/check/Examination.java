package io.zhanbo.media.check;

import io.zhanbo.events.media.Finding;
import io.zhanbo.media.job.InputFault;
import io.zhanbo.media.probe.Decoder;
import io.zhanbo.media.probe.Prober;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.UnreadableMedia;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Examines a file: header first, then, unless it is far too long, every packet and frame. Always ends in a report. */
@Singleton
class Examination {
    private static final List<Check> OF_HEADER = List.of(new LengthCheck(), new PictureCheck());
    private static final List<Check> CHECKS = List.of(
            new LengthCheck(), new PictureCheck(), new DamageCheck(), new AnnouncementCheck(), new SoundCheck());

    private final Prober prober;
    private final Decoder decoder;

    Examination(Prober prober, Decoder decoder) {
        this.prober = prober;
        this.decoder = decoder;
    }

    Report examine(Path file, VideoLimits limits, Evidence.Bytes bytes, DoubleConsumer progress) {
        if (bytes.size() == 0) {
            return unreadable(Code.EMPTY_FILE, bytes);
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
                    bytes);
        } catch (InputFault e) {
            return unreadable(Code.TOO_HEAVY, bytes);
        }
    }

    private Report examine(
            VideoLimits limits, Evidence.Bytes bytes, Path file, Source source, DoubleConsumer progress) {
        var byHeader = Evidence.ofHeader(limits, bytes, source);
        var found = findings(OF_HEADER, byHeader);
        // Too small a picture is still decoded, so that a contestant hears everything at once; an endless film is not.
        boolean hopeless = found.stream()
                .anyMatch(finding -> Code.TOO_LONG.name().equals(finding.code())
                        || Code.NO_PICTURE.name().equals(finding.code()));
        if (hopeless) {
            return Report.of(found, Films.of(byHeader), 0);
        }
        var packets = prober.packets(file);
        var decoded = decoder.decode(file, source, limits.seconds() + 10, progress);
        var evidence = new Evidence(limits, bytes, source, packets, decoded);
        return Report.of(findings(CHECKS, evidence), Films.of(evidence), evidence.pictureSeconds());
    }

    private static List<Finding> findings(List<Check> checks, Evidence evidence) {
        return checks.stream()
                .flatMap(check -> check.examine(evidence).stream())
                .toList();
    }

    private static Report unreadable(Code code, Evidence.Bytes bytes) {
        var findings = Stream.concat(Stream.of(Findings.of(code)), AnnouncementCheck.of(bytes).stream());
        return Report.of(findings.toList(), null, 0);
    }
}
