package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.Chunk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** What FFmpeg reads to take chunks for one film: their files in order, and how long each is to the picture. */
final class ChunkList {
    static final String FOLDER = "chunks";

    private ChunkList() {}

    static void write(ChunkPlan plan, Path directory) {
        try {
            Files.writeString(directory.resolve(Outputs.CHUNKS), of(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(ChunkPlan plan) {
        return plan.chunks().stream()
                .map(ChunkList::entry)
                .collect(Collectors.joining("", "ffconcat version 1.0\n", ""));
    }

    private static String entry(Chunk chunk) {
        var file = "file " + path(chunk) + "\n";
        return chunk.frames() == 0 ? file : file + String.format(Locale.ROOT, "duration %.6f\n", chunk.seconds(0));
    }

    static String path(Chunk chunk) {
        return FOLDER + "/" + chunk.number() + ".mp4";
    }
}
