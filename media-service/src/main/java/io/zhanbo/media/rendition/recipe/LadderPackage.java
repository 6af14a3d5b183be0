package io.zhanbo.media.rendition.recipe;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.packaging.Bandwidth;
import io.zhanbo.media.packaging.CodecName;
import io.zhanbo.media.packaging.LanguageTag;
import io.zhanbo.media.packaging.MasterPlaylist;
import io.zhanbo.media.packaging.MasterPlaylist.Variant;
import io.zhanbo.media.packaging.MediaPlaylist;
import io.zhanbo.media.packaging.Track;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.plan.Rung;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the ladder's master playlist, with figures measured on the tracks, and mends what FFmpeg writes amiss in theirs. */
final class LadderPackage {
    private final RenditionPlan plan;
    private final Path ladder;

    private LadderPackage(RenditionPlan plan, Path ladder) {
        this.plan = plan;
        this.ladder = ladder;
    }

    static void complete(RenditionPlan plan, Path directory) {
        try {
            new LadderPackage(plan, directory.resolve(Outputs.folder(RenditionKind.LADDER))).complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complete() throws IOException {
        var sound = measured(Outputs.SOUND, MediaPlaylist::withPlayableTarget).bandwidth();
        var rungs = plan.ladder().rungs();
        var variants = new Variant[rungs.size()];
        for (int i = 0; i < variants.length; i++) {
            var rung = rungs.get(i);
            var track = measured(rung.name(), MediaPlaylist::withPlayableTarget);
            variants[i] = variant(track, rung, track.bandwidth().plus(sound), "init.mp4");
        }
        var frames = measured(
                Outputs.FRAMES, text -> MediaPlaylist.ofSinglePictures(MediaPlaylist.withPlayableTarget(text)));
        var master = MasterPlaylist.of(
                List.of(variants),
                variant(frames, rungs.get(rungs.size() - 1), frames.bandwidth(), "frames.mp4"),
                new MasterPlaylist.Sound(
                        uri(Outputs.SOUND),
                        LanguageTag.of(plan.tags().language()).orElse(null)));
        Files.writeString(ladder.resolve(Outputs.MASTER), master);
    }

    private Variant variant(Track track, Rung rung, Bandwidth bandwidth, String init) throws IOException {
        var codec = CodecName.ofPicture(
                Files.readAllBytes(ladder.resolve(track.uri()).resolveSibling(init)));
        return new Variant(
                track.uri(),
                bandwidth,
                codec,
                rung.width(),
                rung.height(),
                plan.grid().rate());
    }

    private Track measured(String name, UnaryOperator<String> mending) throws IOException {
        var file = ladder.resolve(uri(name));
        Files.writeString(file, mending.apply(Files.readString(file)));
        return Track.read(ladder, uri(name), List.of());
    }

    private static String uri(String track) {
        return track + "/" + Outputs.PLAYLIST;
    }
}
