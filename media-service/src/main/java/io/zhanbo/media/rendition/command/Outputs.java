package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.RenditionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the transcoding writes what: one folder for each kind of rendition. */
public final class Outputs {
    public static final String PLAYLIST = "index.m3u8";
    public static final String MASTER = "master.m3u8";
    public static final String SOUND = "sound";
    /** Single pictures for winding quickly. */
    public static final String FRAMES = "frames";

    /** A folder for what may become the poster, and in it a file of the same pictures, small and raw. */
    public static final String CANDIDATES = "candidates";

    public static final String SMALL = "small.rgb";
    /** Some of the pictures in every size, to be joined with others. */
    public static final String CHUNK = "chunk.mp4";
    /** In which order they are joined. */
    public static final String CHUNKS = "chunks.ffconcat";
    /** The pictures for the seek bar, before they are put on sheets. */
    static final String THUMBS = "thumbs.yuv";

    private Outputs() {}

    public static String folder(RenditionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The file to open first, within the kind's folder. */
    public static String entryPoint(RenditionKind kind) {
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

    public static String path(RenditionKind kind) {
        return folder(kind) + "/" + entryPoint(kind);
    }

    /** FFmpeg makes no folders. */
    public static void makeFolders(Path directory, List<RenditionKind> kinds) {
        for (var kind : kinds) {
            makeFolder(directory.resolve(folder(kind)));
        }
    }

    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder of one track of the ladder. */
    public static String track(String name) {
        return folder(RenditionKind.LADDER) + "/" + name;
    }
}
