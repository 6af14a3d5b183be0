package io.zhanbo.media.rendition.verification;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.loudness.LoudnessMeter;
import io.zhanbo.media.packaging.HlsLint;
import io.zhanbo.media.packaging.MediaPlaylist;
import io.zhanbo.media.packaging.Storyboard;
import io.zhanbo.media.packaging.Track;
import io.zhanbo.media.rendition.command.Outputs;
import io.zhanbo.media.rendition.plan.RenditionPlan;
import io.zhanbo.media.rendition.plan.Rung;
import io.zhanbo.media.rendition.plan.StudioPlan;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Holds every output against the plan before anyone may see it. */
@Singleton
public class Verification {
    private static final double FRAMES_OFF = 0.01;
    private static final double LOUDNESS_OFF = 0.5;
    private static final double ENDLESS = 86_400;

    private final Inspector inspector;
    private final LoudnessMeter meter;

    Verification(Inspector inspector, LoudnessMeter meter) {
        this.inspector = inspector;
        this.meter = meter;
    }

    /**
     * @return how many frames it has
     * @throws UnfitRendition if anything is missing, too short, or not as planned
     */
    public int proxy(RenditionPlan plan, Path directory) {
        int frames = film(plan, directory, RenditionKind.PROXY).frames();
        loudness(plan.levelling(), directory.resolve(Outputs.path(RenditionKind.PROXY)));
        return frames;
    }

    /**
     * @return how many frames each rung has
     * @throws UnfitRendition if anything is missing, too short, or not as planned
     */
    public int ladder(RenditionPlan plan, Path directory) {
        var ladder = plan.ladder();
        var download = film(plan, directory, RenditionKind.DOWNLOAD);
        for (var rung : ladder.rungs()) {
            var file = Outputs.track(rung.name()) + "/" + Outputs.PLAYLIST;
            agree(download, inspect(directory, file, rung, 0));
            double seconds = MediaPlaylist.parse(read(directory.resolve(file))).seconds();
            require(
                    Math.abs(seconds * plan.grid().rate() - download.frames()) < 1,
                    file + " plays " + seconds + " seconds");
        }
        var sound = inspector.inspect(directory, Outputs.track(Outputs.SOUND) + "/" + Outputs.PLAYLIST);
        require(sound.sounds().equals(List.of("aac")) && sound.pictures().isEmpty(), "the sound is " + sound);
        loudness(plan.levelling(), directory.resolve(Outputs.path(RenditionKind.DOWNLOAD)));
        return download.frames();
    }

    /**
     * @return how many frames it has
     * @throws UnfitRendition if it is too short, or not as planned
     */
    public int studio(StudioPlan plan, Path directory) {
        var file = Outputs.path(plan.kind());
        boolean tape = plan.kind() == RenditionKind.XDCAM;
        var seen = inspector.inspect(directory, file);
        var picture = codec(plan.kind()) + " " + plan.width() + "x" + plan.height() + " 1:1";
        var sounds =
                plan.kind() == RenditionKind.MASTER ? List.of("aac") : Collections.nCopies(tape ? 2 : 1, "pcm_s24le");
        require(
                seen.pictures().equals(List.of(picture)) && seen.sounds().equals(sounds) && seen.others() == 0,
                file + " is " + seen.pictures() + seen.sounds() + " and not " + picture);
        frames(file, seen.frames(), plan.expectedFrames());
        loudness(plan.levelling(), directory.resolve(file), tape ? "[0:a:0][0:a:1]amerge=inputs=2" : "[0:a]anull");
        return seen.frames();
    }

    private static String codec(RenditionKind kind) {
        return switch (kind) {
            case XDCAM -> "mpeg2video";
            case PRORES -> "prores";
            default -> "h264";
        };
    }

    /** The same for the playlists, when they are complete. */
    public void playlists(RenditionPlan plan, Path directory) {
        var folder = directory.resolve(Outputs.folder(RenditionKind.LADDER));
        var names =
                new ArrayList<>(plan.ladder().rungs().stream().map(Rung::name).toList());
        names.addAll(List.of(Outputs.SOUND, Outputs.FRAMES));
        var tracks = new LinkedHashMap<String, Track>();
        for (var name : names) {
            var uri = name + "/" + Outputs.PLAYLIST;
            tracks.put(
                    uri, Track.read(folder, uri, inspector.inspect(folder, uri).keyFrames()));
        }
        var broken = HlsLint.check(Outputs.MASTER, read(folder.resolve(Outputs.MASTER)), tracks);
        require(broken.isEmpty(), "the ladder breaks rules: " + broken);
    }

    /** The same for the pictures. */
    public void stills(RenditionPlan plan, double seconds, Path directory) {
        jpeg(directory.resolve(Outputs.path(RenditionKind.POSTER)));
        var storyboard = directory.resolve(Outputs.folder(RenditionKind.STORYBOARD));
        for (int i = 1; i <= plan.stills().storyboard().sheets(seconds); i++) {
            jpeg(storyboard.resolve(String.format(Locale.ROOT, Storyboard.SHEETS, i)));
        }
    }

    private void loudness(Levelling levelling, Path film) {
        loudness(levelling, film, "[0:a]anull");
    }

    private void loudness(Levelling levelling, Path film, String chain) {
        if (levelling.isNeeded()) {
            double measured = meter.measure(film, chain, ENDLESS, () -> {}).integrated();
            require(
                    Math.abs(measured - levelling.expected()) <= LOUDNESS_OFF,
                    film.getFileName() + " is at " + measured + " LUFS instead of " + levelling.expected());
        }
    }

    private Inspected film(RenditionPlan plan, Path directory, RenditionKind kind) {
        var film = inspect(directory, Outputs.path(kind), plan.ladder().top(), 1);
        frames(Outputs.path(kind), film.frames(), plan.expectedFrames());
        return film;
    }

    private static void frames(String file, int frames, double expected) {
        require(
                Math.abs(frames - expected) <= Math.max(2, expected * FRAMES_OFF),
                file + " has " + frames + " frames instead of " + expected);
    }

    private Inspected inspect(Path directory, String file, Rung rung, int sounds) {
        var seen = inspector.inspect(directory, file);
        var picture = "h264 " + rung.size() + " 1:1";
        require(
                seen.pictures().equals(List.of(picture)) && seen.sounds().size() == sounds && seen.others() == 0,
                file + " is " + seen.pictures() + seen.sounds() + " and not " + picture);
        return seen;
    }

    private static void agree(Inspected one, Inspected other) {
        require(one.frames() == other.frames(), "frames differ: " + one.frames() + " and " + other.frames());
        require(one.keyFrames().equals(other.keyFrames()), "key frames differ: " + one.keyFrames() + other.keyFrames());
    }

    public static void jpeg(Path file) {
        try (var in = Files.newInputStream(file)) {
            require(in.read() == 0xFF && in.read() == 0xD8, file + " is no JPEG");
        } catch (IOException e) {
            throw new UnfitRendition("there is no " + file);
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
