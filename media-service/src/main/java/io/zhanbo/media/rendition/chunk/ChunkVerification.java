package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.Chunk;
import io.zhanbo.media.rendition.plan.Grid;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.verification.Inspected;
import io.zhanbo.media.rendition.verification.Inspector;
import io.zhanbo.media.rendition.verification.UnfitRendition;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Holds chunks against the plan: one before it is handed on, and all before they are joined. */
@Singleton
class ChunkVerification {
    private final Inspector inspector;

    ChunkVerification(Inspector inspector) {
        this.inspector = inspector;
    }

    /** @throws UnfitRendition if a picture is missing or too many, or anything is not as planned */
    void one(RenditionPlan plan, Chunk chunk, Path directory) {
        look(plan, chunk, directory, Outputs.CHUNK);
    }

    /**
     * @return how many frames they have together
     * @throws UnfitRendition if they do not fit together, or anything is not as planned
     */
    int all(RenditionPlan plan, ChunkPlan chunks, Path directory) {
        var seen = chunks.chunks().stream()
                .map(chunk -> look(plan, chunk, directory, ChunkList.path(chunk)))
                .toList();
        // A player reads these once and keeps to them.
        long heads = seen.stream()
                .map(rungs -> rungs.stream().map(Inspected::heads).toList())
                .distinct()
                .count();
        require(heads == 1, "chunks were encoded in " + heads + " ways");
        return seen.stream().mapToInt(rungs -> rungs.get(0).frames()).sum();
    }

    private List<Inspected> look(RenditionPlan plan, Chunk chunk, Path directory, String file) {
        var rungs = plan.ladder().rungs();
        var seen = inspector.inspectPictures(directory, file);
        require(seen.size() == rungs.size(), file + " has " + seen.size() + " sizes instead of " + rungs.size());
        int frames = chunk.frames() == 0 ? seen.get(0).frames() : chunk.frames();
        var keyFrames = keyFrames(plan.grid(), frames);
        for (int i = 0; i < rungs.size(); i++) {
            var one = seen.get(i);
            require(
                    one.pictures().equals(List.of("h264 " + rungs.get(i).size() + " 1:1")),
                    file + " is " + one.pictures() + " and not " + rungs.get(i).size());
            require(
                    one.frames() == frames && frames > 0,
                    file + " has " + one.frames() + " frames instead of " + frames);
            require(one.keyFrames().equals(keyFrames), file + " has key frames at " + one.keyFrames());
        }
        return seen;
    }

    private static List<Long> keyFrames(Grid grid, int frames) {
        return LongStream.iterate(0, frame -> frame < frames, frame -> frame + grid.framesPerGroup())
                .map(frame -> Math.round(frame * 1000.0 / grid.rate()))
                .boxed()
                .toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnfitRendition(otherwise);
        }
    }
}
