package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.probe.Packet;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Frames come fast enough and in even steps. */
@Singleton
class RateCheck implements Check {
    private static final int ENOUGH = 10;
    /** Many containers count in whole milliseconds. */
    private static final double ROUNDING = 0.002;

    private static final double UNEVEN = 0.25;
    private static final double UNEVEN_SHARE = 0.05;
    private static final double OUTLIER = 10;

    private final PictureSettings settings;

    RateCheck(PictureSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded() || evidence.decoded().frames().size() < ENOUGH) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        var steps = steps(evidence.decoded().frames());
        double usual = steps.get(steps.size() / 2);
        double longest = Math.min(steps.get(steps.size() - 1), longestInFile(evidence));
        if (longest > settings.step().toMillis() / 1000.0 && longest > usual * OUTLIER) {
            findings.add(Findings.of(Code.UNSTEADY_RATE, longest));
        } else if (share(steps, usual) > UNEVEN_SHARE) {
            findings.add(Findings.of(Code.VARIABLE_RATE));
        }
        // Where frames are lost, fewer come out than the header tells of.
        double rate =
                Math.max(evidence.decoded().rate(), evidence.source().video().rate());
        if (rate < settings.rate()) {
            findings.add(Findings.of(Code.LOW_RATE, rate));
        }
        return findings;
    }

    private static double share(List<Double> steps, double usual) {
        double allowed = Math.max(ROUNDING, usual * UNEVEN);
        return (double) steps.stream()
                        .filter(step -> Math.abs(step - usual) > allowed)
                        .count()
                / steps.size();
    }

    /** A step that is long only because frames between were lost is damage, and told as such. */
    private static double longestInFile(Evidence evidence) {
        var times = evidence.packets().stream()
                .filter(packet -> packet.stream() == evidence.source().video().index() && packet.shown())
                .map(Packet::seconds)
                .sorted()
                .toList();
        return times.size() < 2 ? 0 : steps(times).get(times.size() - 2);
    }

    /** Between one and the next, shortest first. */
    private static List<Double> steps(List<Double> times) {
        var steps = new ArrayList<Double>();
        for (int i = 1; i < times.size(); i++) {
            steps.add(times.get(i) - times.get(i - 1));
        }
        return steps.stream().sorted().toList();
    }
}
