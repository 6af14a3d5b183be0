package io.zhanbo.media.rendition.chunk;

import io.zhanbo.media.rendition.command.FfmpegCommand;
import io.zhanbo.media.rendition.command.Transcoder;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.recipe.LadderRecipe;
import io.zhanbo.media.rendition.verification.UnfitRendition;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** Makes of encoded chunks what a nominee is shown with. */
@Singleton
class JoinChunks {
    private final ChunkVerification verification;
    private final Transcoder transcoder;
    private final LadderRecipe ladder;

    JoinChunks(ChunkVerification verification, Transcoder transcoder, LadderRecipe ladder) {
        this.verification = verification;
        this.transcoder = transcoder;
        this.ladder = ladder;
    }

    /**
     * @param original with the chunks in a folder beside it
     * @return how many frames it has: as many as the chunks have together
     * @throws UnfitRendition if the chunks do not fit together, or what came out is not what was asked for
     */
    int join(RenditionPlan plan, ChunkPlan chunks, Path original, DoubleConsumer progress) {
        var directory = original.getParent();
        int expected = verification.all(plan, chunks, directory);
        ChunkList.write(chunks, directory);
        var command = FfmpegCommand.joined(plan, transcoder.input(original));
        int frames = ladder.make(plan, command, directory, progress);
        if (frames != expected) {
            throw new UnfitRendition(frames + " frames were joined of " + expected);
        }
        return frames;
    }
}
