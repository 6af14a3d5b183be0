package io.zhanbo.media.check.picture;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.check.HeaderCheck;
import io.zhanbo.media.probe.Colour;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The colours are those of ordinary screens. A file that does not say is not told of: half of all say nothing, and mean BT.709. Nor is one in full
 * range: that is how phones record.
 */
@Singleton
class ColourCheck implements HeaderCheck {
    private static final Set<String> USUAL = Set.of("bt709", "smpte170m", "bt470bg", "unknown", "reserved");
    private static final Pattern UNUSUAL_FORMAT = Pattern.compile("rgb|gbr|bgr|xyz|444|mono|pal8");

    @Override
    public List<Finding> examine(Evidence evidence) {
        var video = evidence.source().video();
        if (video == null) {
            return List.of();
        }
        var colour = video.colour();
        if (colour.highDynamicRange()) {
            return List.of(Findings.of(Code.HDR));
        }
        var odd = unusual(colour);
        return odd == null ? List.of() : List.of(Findings.of(Code.UNUSUAL_COLOUR, odd));
    }

    private static String unusual(Colour colour) {
        if (colour.pixelFormat() != null
                && UNUSUAL_FORMAT.matcher(colour.pixelFormat()).find()) {
            return colour.pixelFormat();
        }
        return colour.primaries() == null || USUAL.contains(colour.primaries()) ? null : colour.primaries();
    }
}
