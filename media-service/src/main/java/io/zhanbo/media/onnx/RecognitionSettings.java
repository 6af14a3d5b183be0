package io.zhanbo.media.onnx;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the machine the trained networks may take. */
@ConfigMapping(prefix = "zhanbo.media.recognition")
public interface RecognitionSettings {

    /** Threads of one network at work. More finish sooner; the processor time stays about the same. */
    @WithDefault("1")
    int threads();
}
