package io.zhanbo.media.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Outcome;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks FFprobe about an untrusted file. */
@Singleton
public class Prober {
    private static final Duration CPU = Duration.ofSeconds(30);
    /** To list the packets of a minute of any honest film takes far less. */
    private static final int SECONDS_PER_CPU_SECOND = 10;

    private static final int KILLED_BY_SIGNAL = 128;
    /** How lines of FFmpeg's parts begin. */
    private static final String READER = "[";

    private static final List<String> OWN =
            List.of("-v", "error", "-f", "lavfi", "-i", "color=s=4096x4096", "-show_entries", "stream=index");
    private static final String TOO_MANY_PIXELS = "exceeds specified max pixel count";

    private final Children children;
    private final FfmpegSettings settings;
    private final ObjectMapper json;

    Prober(Children children, FfmpegSettings settings, ObjectMapper json) {
        this.children = children;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Reads the header.
     *
     * @throws UnreadableMedia if it is no film, or one made to exhaust the machine
     * @throws TransientFault  if FFprobe failed without a word about the file
     */
    public Source header(Path file) {
        var text = new StringBuilder();
        var entries = "format=format_name,duration"
                + ":stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,duration"
                + ",field_order,pix_fmt,color_range,color_primaries,color_transfer,channels:stream_disposition=attached_pic:stream_side_data=rotation";
        var outcome = ask(file, List.of("-of", "json", "-show_entries", entries), CPU, new Watcher() {
            @Override
            public void output(String line) {
                text.append(line);
            }
        });
        if (outcome.says(TOO_MANY_PIXELS)) {
            throw new UnreadableMedia(UnreadableMedia.Why.TOO_LARGE_A_PICTURE);
        }
        if (!outcome.succeeded()) {
            throw failure(file, outcome);
        }
        try {
            return SourceJson.read(json.readTree(text.toString()));
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new UnreadableMedia(UnreadableMedia.Why.NO_FILM);
        }
    }

    /**
     * Lists the packets of all streams without decoding any.
     *
     * @param mostSeconds the longest film worth looking at
     * @throws InputFault if there are more than a film of that length can have
     */
    public List<Packet> packets(Path file, double mostSeconds) {
        var lines = new PacketLines(mostSeconds);
        var wanted =
                List.of("-of", "csv=p=0", "-show_entries", "packet=stream_index,pts_time,dts_time,duration_time,flags");
        var cpu = CPU.plusSeconds((long) mostSeconds / SECONDS_PER_CPU_SECOND);
        var outcome = ask(file, wanted, cpu, lines);
        if (!outcome.succeeded() && lines.packets().isEmpty()) {
            throw failure(file, outcome);
        }
        return lines.packets();
    }

    /** A file is to blame if FFprobe calls its name, or whatever reads it there has something to say, or FFprobe dies of it. */
    private static RuntimeException failure(Path file, Outcome outcome) {
        var name = file.getFileName() + ": ";
        return outcome.exitCode() > KILLED_BY_SIGNAL
                        || outcome.errors().stream().anyMatch(line -> line.startsWith(name) || line.startsWith(READER))
                ? new UnreadableMedia(UnreadableMedia.Why.NO_FILM)
                : new TransientFault("ffprobe failed: " + outcome.errors());
    }

    private Outcome ask(Path file, List<String> wanted, Duration cpu, Watcher watcher) {
        var arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(SafeInput.options(settings.maxPixels()));
        arguments.addAll(wanted);
        arguments.addAll(List.of("-i", file.getFileName().toString()));
        var outcome = run(arguments, file.getParent(), cpu, watcher);
        if (outcome.ending() == Ending.OVER_LIMIT) {
            throw new UnreadableMedia(UnreadableMedia.Why.TOO_HEAVY);
        }
        if (outcome.ending() == Ending.KILLED) {
            throw new TransientFault("ffprobe was killed");
        }
        return outcome;
    }

    /** A header may speak of more memory than any machine has. Whether this one has enough for honest films, a picture of our own tells. */
    private Outcome run(List<String> arguments, Path directory, Duration cpu, Watcher watcher) {
        try {
            return children.run(Program.FFPROBE, arguments, directory, Limits.of(cpu, settings), watcher);
        } catch (ResourceFault e) {
            if (children.run(Program.FFPROBE, OWN, directory, Limits.of(CPU, settings), new Watcher() {})
                    .succeeded()) {
                throw new UnreadableMedia(UnreadableMedia.Why.TOO_HEAVY);
            }
            throw e;
        }
    }
}
