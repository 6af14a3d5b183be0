package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.asset.Asset;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.rendition.verification.UnfitRendition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** How one step's renditions are made. */
public interface Recipe {

    StepName step();

    /** What it makes. */
    List<RenditionKind> kinds();

    /** Bytes of scratch that it may fill for each second of film. */
    long spacePerSecond();

    /**
     * Makes them beside the original, each kind in its folder, and verifies them.
     *
     * @param source   header of the original
     * @param original the film in a folder of its own
     * @param progress told the share that is done, 0 to 1; throws to have the work stopped
     * @return measures of the best form of each kind
     * @throws UnfitRendition if what came out is not what was asked for
     */
    Map<RenditionKind, Film> make(Asset asset, Source source, Path original, DoubleConsumer progress);
}
