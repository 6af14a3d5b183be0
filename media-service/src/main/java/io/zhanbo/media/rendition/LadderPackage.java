package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.packaging.Bandwidth;
import io.zhanbo.media.packaging.CodecName;
import io.zhanbo.media.packaging.MasterPlaylist;
import io.zhanbo.media.packaging.MediaPlaylist;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Writes the ladder's master playlist, with figures measured on the tracks. */
final class LadderPackage {
    private LadderPackage() {}

    static void complete(RenditionPlan plan, Path directory) {
        try {
            var ladder = directory.resolve(Outputs.folder(RenditionKind.LADDER));
            var sound = mendAndMeasure(ladder.resolve(Outputs.SOUND));
            var variants = new ArrayList<MasterPlaylist.Variant>();
            for (var rung : plan.ladder().rungs()) {
                var track = ladder.resolve(rung.name());
                variants.add(new MasterPlaylist.Variant(
                        rung.name() + "/" + Outputs.PLAYLIST,
                        mendAndMeasure(track).plus(sound),
                        CodecName.ofPicture(Files.readAllBytes(track.resolve("init.mp4"))),
                        rung.width(),
                        rung.height(),
                        plan.grid().rate()));
            }
            var master = MasterPlaylist.of(variants, Outputs.SOUND + "/" + Outputs.PLAYLIST);
            Files.writeString(ladder.resolve(Outputs.MASTER), master);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bandwidth mendAndMeasure(Path track) throws IOException {
        var file = track.resolve(Outputs.PLAYLIST);
        Files.writeString(file, MediaPlaylist.withPlayableTarget(Files.readString(file)));
        var playlist = MediaPlaylist.parse(Files.readString(file));
        var sizes = new ArrayList<Long>();
        for (var segment : playlist.segments()) {
            sizes.add(Files.size(track.resolve(segment.file())));
        }
        return Bandwidth.of(playlist, sizes);
    }
}
