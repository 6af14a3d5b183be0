package io.zhanbo.media.check.file;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.probe.Packet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every picture in the file can be seen. FFmpeg's exit code does not tell (a cut-off file decodes at code 0), nor do its error lines; so what the
 * header promises, what the file holds and what came out of the decoder are compared.
 */
@Singleton
class DamageCheck implements Check {
    private static final double EARLY_SECONDS = 0.5;
    private static final double EARLY_SHARE = 0.02;
    private static final double HOLE_SECONDS = 0.5;
    private static final double FAULT_SHARE = 0.01;

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded()) {
            return List.of();
        }
        if (evidence.decoded().frames().isEmpty()) {
            return List.of(Findings.of(Code.NO_PICTURE));
        }
        var early = endsEarly(evidence);
        return early.isEmpty()
                ? Stream.concat(hole(evidence), faults(evidence)).limit(1).toList()
                : early;
    }

    private static List<Finding> endsEarly(Evidence evidence) {
        var video = evidence.source().video();
        // A container that promises a length for the whole only may mean its sound.
        boolean ofPicture = video.seconds() != null;
        double promised = ofPicture ? video.seconds() : evidence.source().promisedSeconds();
        double last = evidence.packets().stream()
                .filter(packet -> !ofPicture || packet.stream() == video.index())
                .mapToDouble(Packet::end)
                .max()
                .orElse(0);
        double end = last - evidence.start();
        return promised - end > Math.max(EARLY_SECONDS, promised * EARLY_SHARE) + frameSeconds(evidence)
                ? List.of(Findings.between(end, promised, Code.ENDS_EARLY, promised, end))
                : List.of();
    }

    private static Stream<Finding> hole(Evidence evidence) {
        var holes = Holes.in(evidence.packets(), evidence.source().video().index(), evidence.decoded());
        double start = evidence.start();
        return holes
                .longest()
                .filter(hole -> hole.seconds() > HOLE_SECONDS)
                .map(hole ->
                        Findings.between(hole.from() - start, hole.to() - start, Code.DAMAGED, hole.from() - start))
                .stream();
    }

    private static Stream<Finding> faults(Evidence evidence) {
        int faults = evidence.decoded().faults();
        int frames = evidence.decoded().frames().size();
        if (faults == 0) {
            return Stream.empty();
        }
        return Stream.of(
                faults > frames * FAULT_SHARE
                        ? Findings.of(Code.DAMAGED, 0)
                        : Findings.of(Code.SLIGHTLY_DAMAGED, faults));
    }

    /** The last frame of a slide show begins long before the film ends. */
    private static double frameSeconds(Evidence evidence) {
        double rate = evidence.decoded().rate();
        return rate > 0 ? 1 / rate : 0;
    }
}
