package io.zhanbo.media.rendition.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.Ending;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.failure.TransientFault;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks into our own outputs, packet by packet: that FFmpeg ended with code 0 says nothing about what it wrote. */
@Singleton
public class Inspector {
    private static final Duration CPU = Duration.ofSeconds(60);

    private final Children children;
    private final FfmpegSettings settings;
    private final ObjectMapper json;

    Inspector(Children children, FfmpegSettings settings, ObjectMapper json) {
        this.children = children;
        this.settings = settings;
        this.json = json;
    }

    /** @param file an MP4 or a track's playlist, relative to the directory */
    public Inspected inspect(Path directory, String file) {
        return read(ask(directory, file), stream -> true);
    }

    /** Looks at each picture stream of a file as if it held no other. */
    public List<Inspected> inspectPictures(Path directory, String file) {
        var root = ask(directory, file);
        return streams(root, "video")
                .mapToInt(stream -> stream.path("index").asInt())
                .mapToObj(index -> read(root, stream -> stream == index))
                .toList();
    }

    private JsonNode ask(Path directory, String file) {
        var text = new StringBuilder();
        var outcome = children.run(
                Program.FFPROBE,
                List.of(
                        "-v",
                        "error",
                        "-format_whitelist",
                        "mov,hls,mxf",
                        "-protocol_whitelist",
                        "file",
                        "-of",
                        "json=compact=1",
                        "-show_data_hash",
                        "CRC32",
                        "-show_entries",
                        "stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,extradata_hash"
                                + ":packet=stream_index,codec_type,dts_time,flags",
                        "-i",
                        file),
                directory,
                Limits.of(CPU, settings),
                new Watcher() {
                    @Override
                    public void output(String line) {
                        text.append(line);
                    }
                });
        if (outcome.ending() == Ending.KILLED) {
            throw new TransientFault("ffprobe was killed");
        }
        if (!outcome.succeeded()) {
            throw new UnfitRendition(file + " cannot be read: " + outcome.errors());
        }
        try {
            return json.readTree(text.toString());
        } catch (JsonProcessingException e) {
            throw new UnfitRendition(file + " cannot be read: " + e.getMessage());
        }
    }

    private static Inspected read(JsonNode root, IntPredicate chosen) {
        var times = array(root, "packets")
                .filter(packet -> is(packet, "video"))
                .filter(packet -> chosen.test(packet.path("stream_index").asInt()))
                .toList();
        var streams = streams(root, "video")
                .filter(stream -> chosen.test(stream.path("index").asInt()))
                .toList();
        double first = times.stream().mapToDouble(Inspector::time).min().orElse(0);
        return new Inspected(
                streams.stream().map(Inspector::picture).toList(),
                streams.stream()
                        .map(stream -> stream.path("extradata_hash").asText())
                        .toList(),
                streams(root, "audio")
                        .map(stream -> stream.path("codec_name").asText())
                        .toList(),
                (int) array(root, "streams")
                        .filter(stream -> !is(stream, "video") && !is(stream, "audio"))
                        .count(),
                times.size(),
                times.stream()
                        .filter(packet -> packet.path("flags").asText().startsWith("K"))
                        .map(packet -> Math.round((time(packet) - first) * 1000))
                        .toList());
    }

    private static Stream<JsonNode> streams(JsonNode root, String type) {
        return array(root, "streams").filter(stream -> is(stream, type));
    }

    private static Stream<JsonNode> array(JsonNode root, String name) {
        return StreamSupport.stream(root.path(name).spliterator(), false);
    }

    private static boolean is(JsonNode node, String type) {
        return type.equals(node.path("codec_type").asText());
    }

    /** Decoding time: what FFprobe makes of the other leaps where a CMAF track's offsets change. At key frames the two keep the same distance. */
    private static double time(JsonNode packet) {
        return packet.path("dts_time").asDouble();
    }

    private static String picture(JsonNode stream) {
        return stream.path("codec_name").asText() + " " + stream.path("width").asInt() + "x"
                + stream.path("height").asInt() + " "
                + stream.path("sample_aspect_ratio").asText();
    }
}
