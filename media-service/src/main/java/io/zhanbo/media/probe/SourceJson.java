package io.zhanbo.media.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads FFprobe's JSON. */
final class SourceJson {
    private SourceJson() {}

    static Source read(JsonNode json) {
        var format = json.path("format");
        return new Source(
                text(format, "format_name"),
                number(format, "duration"),
                streams(json, "video")
                        .filter(stream ->
                                stream.path("disposition").path("attached_pic").asInt() == 0)
                        .map(SourceJson::video)
                        .max(Comparator.comparingLong(video -> (long) video.width() * video.height()))
                        .orElse(null),
                streams(json, "audio").findFirst().map(SourceJson::audio).orElse(null),
                new Source.Others(Math.max(0, count(json, "audio") - 1), count(json, "subtitle"), count(json, "data")));
    }

    private static int count(JsonNode json, String type) {
        return (int) streams(json, type).count();
    }

    private static Stream<JsonNode> streams(JsonNode json, String type) {
        return StreamSupport.stream(json.path("streams").spliterator(), false)
                .filter(stream -> type.equals(stream.path("codec_type").asText()));
    }

    private static VideoStream video(JsonNode stream) {
        return new VideoStream(
                stream.path("index").asInt(),
                text(stream, "codec_name"),
                stream.path("width").asInt(),
                stream.path("height").asInt(),
                ratio(text(stream, "sample_aspect_ratio"), ":").orElse(1.0),
                rotation(stream),
                ratio(text(stream, "avg_frame_rate"), "/")
                        .or(() -> ratio(text(stream, "r_frame_rate"), "/"))
                        .orElse(0.0),
                number(stream, "duration"),
                text(stream, "field_order"),
                new Colour(
                        text(stream, "pix_fmt"),
                        text(stream, "color_range"),
                        text(stream, "color_primaries"),
                        text(stream, "color_transfer")));
    }

    private static AudioStream audio(JsonNode stream) {
        return new AudioStream(
                stream.path("index").asInt(),
                text(stream, "codec_name"),
                stream.path("channels").asInt());
    }

    private static int rotation(JsonNode stream) {
        return StreamSupport.stream(stream.path("side_data_list").spliterator(), false)
                .filter(data -> data.has("rotation"))
                .findFirst()
                .map(data -> (int) Math.round(data.path("rotation").asDouble()))
                .orElse(0);
    }

    private static Optional<Double> ratio(String text, String separator) {
        if (text == null) {
            return Optional.empty();
        }
        var parts = text.split(separator);
        double over = Double.parseDouble(parts[0]);
        double under = Double.parseDouble(parts[1]);
        return over > 0 && under > 0 ? Optional.of(over / under) : Optional.empty();
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static Double number(JsonNode node, String name) {
        return node.hasNonNull(name) ? Double.valueOf(node.get(name).asText()) : null;
    }
}
