package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.probe.measure.PictureMeasures.Loss;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The picture has the details its size promises. One that was enlarged from 480 or 360 lines loses next to nothing when it is made that small again, but
 * much when made smaller still; a filmed one loses step by step. Enlargements from 720 lines cannot be told from soft film.
 */
@Singleton
class UpscaleCheck implements Check {
    /** Enlarged ones had 0.16 to 0.28, filmed ones 0.36 and more. */
    private static final double STEEP = 0.3;
    /** A picture without details tells nothing. */
    private static final double DETAILS = 2;

    private static final int LEAST_SHORT_SIDE = 700;

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (!evidence.isDecoded() || evidence.source().video().shownShortSide() < LEAST_SHORT_SIDE) {
            return List.of();
        }
        var losses = evidence.picture().losses();
        return isSteep(losses, Loss::at480, Loss::at360) || isSteep(losses, Loss::at360, Loss::at240)
                ? List.of(Findings.of(Code.UPSCALED))
                : List.of();
    }

    private static boolean isSteep(List<Loss> losses, ToDoubleFunction<Loss> larger, ToDoubleFunction<Loss> smaller) {
        var telling = losses.stream()
                .filter(loss -> smaller.applyAsDouble(loss) >= DETAILS)
                .toList();
        return !telling.isEmpty()
                && telling.stream().allMatch(loss -> larger.applyAsDouble(loss) < smaller.applyAsDouble(loss) * STEEP);
    }
}
