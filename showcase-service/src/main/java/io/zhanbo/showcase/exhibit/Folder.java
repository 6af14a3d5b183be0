package io.zhanbo.showcase.exhibit;

import io.zhanbo.events.media.RenditionKind;
import java.util.Optional;

/** The parts of an exhibit's prefix in bucket {@code public}. */
public enum Folder {
    LADDER("ladder"),
    DOWNLOAD("download"),
    POSTER("poster"),
    STORYBOARD("storyboard");

    private final String folderName;

    Folder(String folderName) {
        this.folderName = folderName;
    }

    /** Where the public finds a rendition, or empty for those of judges and partners. */
    public static Optional<Folder> of(RenditionKind kind) {
        return switch (kind) {
            case LADDER -> Optional.of(LADDER);
            case DOWNLOAD -> Optional.of(DOWNLOAD);
            case POSTER -> Optional.of(POSTER);
            case STORYBOARD -> Optional.of(STORYBOARD);
            case PROXY, MASTER, XDCAM, PRORES -> Optional.empty();
        };
    }

    /** The public key of a file that has been replaced so often. */
    public String keyOf(String prefix, int edition, String fileName) {
        return edition == 0 ? keyOf(prefix, fileName) : prefix + "/" + folderName + "-" + edition + "/" + fileName;
    }

    /** The public key of a file. */
    public String keyOf(String prefix, String fileName) {
        return prefix + "/" + folderName + "/" + fileName;
    }
}
