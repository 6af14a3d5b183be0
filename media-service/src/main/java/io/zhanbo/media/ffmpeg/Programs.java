package io.zhanbo.media.ffmpeg;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/**
 * Where the bundled FFmpeg lies. JavaCPP unpacks it once per machine and user; its programs are only ever started as children, because a
 * malformed film can crash the process that decodes it.
 */
@Singleton
class Programs {
    private final Path ffmpegProgram = Path.of(Loader.load(ffmpeg.class));
    private final Path ffprobeProgram = Path.of(Loader.load(ffprobe.class));

    Path path(Program program) {
        return program == Program.FFMPEG ? ffmpegProgram : ffprobeProgram;
    }

    /** Holds the programs and the libraries they need. */
    Path directory() {
        return ffmpegProgram.getParent();
    }
}
