package io.zhanbo.media.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.media.ffmpeg.Children;
import io.zhanbo.media.ffmpeg.FfmpegSettings;
import io.zhanbo.media.ffmpeg.Limits;
import io.zhanbo.media.ffmpeg.Program;
import io.zhanbo.media.ffmpeg.Watcher;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.failure.TransientFault;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the few tags that are kept. */
@Singleton
public class TagReader {
    private static final Duration CPU = Duration.ofSeconds(30);
    private static final String LABEL = "aigc";
    private static final int LONGEST_LABEL = 4096;
    /** Each on a line of its own, so that no other tag, however long, is in the way of one. Tags are named in any case. */
    private static final String WANTED = "format_tags=" + LABEL + ":stream=index:stream_tags=" + LABEL + ",language";

    private final Children children;
    private final FfmpegSettings settings;
    private final ObjectMapper json;

    TagReader(Children children, FfmpegSettings settings, ObjectMapper json) {
        this.children = children;
        this.settings = settings;
        this.json = json;
    }

    /**
     * @param audio number of the sound stream, or null
     * @throws InputFault if the label is longer than any honest one: it must neither be lost nor cut
     */
    public Tags read(Path file, Integer audio) {
        var arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(SafeInput.options(settings.maxPixels()));
        arguments.addAll(List.of("-of", "json", "-show_entries", WANTED));
        arguments.addAll(List.of("-i", file.getFileName().toString()));
        var text = new StringBuilder();
        var outcome =
                children.run(Program.FFPROBE, arguments, file.getParent(), Limits.of(CPU, settings), new Watcher() {
                    @Override
                    public void output(String line) {
                        text.append(line);
                    }
                });
        if (!outcome.succeeded()) {
            throw new TransientFault("ffprobe could not read the tags: " + outcome.errors());
        }
        return tags(text.toString(), audio);
    }

    private Tags tags(String text, Integer audio) {
        try {
            var root = json.readTree(text);
            String label = byLowerCase(root.path("format").path("tags")).get(LABEL);
            String language = null;
            for (var stream : root.path("streams")) {
                var tags = byLowerCase(stream.path("tags"));
                label = label == null ? tags.get(LABEL) : label;
                if (audio != null && audio == stream.path("index").asInt(-1)) {
                    language = tags.get("language");
                }
            }
            return new Tags(label == null ? null : printable(label), language);
        } catch (JsonProcessingException e) {
            throw new InputFault("a label is longer than is listened to");
        }
    }

    private static Map<String, String> byLowerCase(JsonNode tags) {
        var found = new TreeMap<String, String>();
        tags.properties()
                .forEach(tag -> found.put(
                        tag.getKey().toLowerCase(Locale.ROOT), tag.getValue().asText()));
        return found;
    }

    private static String printable(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (clean.length() > LONGEST_LABEL) {
            throw new InputFault("a label is longer than " + LONGEST_LABEL + " characters");
        }
        return clean;
    }
}
