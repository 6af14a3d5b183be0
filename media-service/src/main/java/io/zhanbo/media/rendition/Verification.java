package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.packaging.MediaPlaylist;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds every output against the plan before anyone may see it. */
@Singleton
class Verification {
    private static final double FRAMES_OFF = 0.01;

    private final Inspector inspector;

    Verification(Inspector inspector) {
        this.inspector = inspector;
    }

    /**
     * @return how many frames it has
     * @throws UnfitRendition if anything is missing, too short, or not as planned
     */
    int proxy(RenditionPlan plan, Path directory) {
        return film(plan, directory, RenditionKind.PROXY).frames();
    }

    /**
     * @return how many frames each rung has
     * @throws UnfitRendition if anything is missing, too short, or not as planned
     */
    int ladder(RenditionPlan plan, Path directory) {
        var ladder = plan.ladder();
        var download = film(plan, directory, RenditionKind.DOWNLOAD);
        for (var rung : ladder.rungs()) {
            var track = Outputs.track(rung.name());
            agree(download, inspect(directory, track + "/" + Outputs.PLAYLIST, rung, 0));
            double seconds = playlist(directory.resolve(track)).seconds();
            require(
                    Math.abs(seconds * plan.grid().rate() - download.frames()) < 1,
                    "the playlist of " + rung.name() + " plays " + seconds + " seconds");
        }
        var sound = inspector.inspect(directory, Outputs.track(Outputs.SOUND) + "/" + Outputs.PLAYLIST);
        require(sound.sounds().equals(List.of("aac")) && sound.pictures().isEmpty(), "the sound is " + sound);
        playlist(directory.resolve(Outputs.track(Outputs.SOUND)));
        poster(directory.resolve(Outputs.path(RenditionKind.POSTER)));
        return download.frames();
    }

    private Inspected film(RenditionPlan plan, Path directory, RenditionKind kind) {
        var film = inspect(directory, Outputs.path(kind), plan.ladder().top(), 1);
        require(
                Math.abs(film.frames() - plan.expectedFrames()) <= Math.max(2, plan.expectedFrames() * FRAMES_OFF),
                "the film has " + film.frames() + " frames instead of " + plan.expectedFrames());
        return film;
    }

    private Inspected inspect(Path directory, String file, Rung rung, int sounds) {
        var seen = inspector.inspect(directory, file);
        var picture = "h264 " + rung.width() + "x" + rung.height() + " 1:1";
        require(
                seen.pictures().equals(List.of(picture)) && seen.sounds().size() == sounds && seen.others() == 0,
                file + " is " + seen.pictures() + seen.sounds() + " and not " + picture);
        return seen;
    }

    private static void agree(Inspected one, Inspected other) {
        require(one.frames() == other.frames(), "frames differ: " + one.frames() + " and " + other.frames());
        require(one.keyFrames().equals(other.keyFrames()), "key frames differ: " + one.keyFrames() + other.keyFrames());
    }

    private static MediaPlaylist playlist(Path folder) {
        var playlist = MediaPlaylist.parse(read(folder.resolve(Outputs.PLAYLIST)));
        require(Files.exists(folder.resolve(playlist.initSegment())), folder + " lacks its init segment");
        for (var segment : playlist.segments()) {
            require(Files.exists(folder.resolve(segment.file())), folder + " lacks " + segment.file());
            require(
                    Math.round(segment.seconds()) <= playlist.targetSeconds(),
                    segment.file() + " is longer than the playlist promises");
        }
        return playlist;
    }

    private static void poster(Path file) {
        try (var in = Files.newInputStream(file)) {
            require(in.read() == 0xFF && in.read() == 0xD8, "the poster is no JPEG");
        } catch (IOException e) {
            throw new UnfitRendition("there is no poster");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnfitRendition(otherwise);
        }
    }
}
