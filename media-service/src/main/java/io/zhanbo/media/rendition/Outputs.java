package io.zhanbo.media.rendition;

import io.zhanbo.events.media.RenditionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the transcoding writes what: one folder for each kind of rendition. */
final class Outputs {
    static final String PLAYLIST = "index.m3u8";
    static final String MASTER = "master.m3u8";
    static final String SOUND = "sound";
    /** Single pictures for winding quickly. */
    static final String FRAMES = "frames";

    /** A folder for what may become the poster, and in it a file of the same pictures, small and raw. */
    static final String CANDIDATES = "candidates";

    static final String SMALL = "small.rgb";
    /** Some of the pictures in every size, to be joined with others. */
    static final String CHUNK = "chunk.mp4";
    /** The pictures for the seek bar, before they are put on sheets. */
    static final String THUMBS = "thumbs.yuv";

    private Outputs() {}

    static String folder(RenditionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The file to open first, within the kind's folder. */
    static String entryPoint(RenditionKind kind) {
        return switch (kind) {
            case PROXY -> "proxy.mp4";
            case LADDER -> MASTER;
            case DOWNLOAD -> "download.mp4";
            case POSTER -> "poster.jpg";
            case STORYBOARD -> "storyboard.vtt";
            case MASTER -> "master.mp4";
            case XDCAM -> "xdcam.mxf";
            case PRORES -> "prores.mov";
        };
    }

    static String path(RenditionKind kind) {
        return folder(kind) + "/" + entryPoint(kind);
    }

    /** FFmpeg makes no folders. */
    static void makeFolders(Path directory, List<RenditionKind> kinds) {
        for (var kind : kinds) {
            makeFolder(directory.resolve(folder(kind)));
        }
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder of one track of the ladder. */
    static String track(String name) {
        return folder(RenditionKind.LADDER) + "/" + name;
    }
}
