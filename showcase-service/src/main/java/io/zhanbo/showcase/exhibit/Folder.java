package io.zhanbo.showcase.exhibit;

/** The parts of an exhibit's prefix in bucket {@code public}. */
public enum Folder {
    LADDER("ladder"),
    DOWNLOAD("download"),
    POSTER("poster");

    private final String folderName;

    Folder(String folderName) {
        this.folderName = folderName;
    }

    /** The public key of a file. */
    public String keyOf(String prefix, String fileName) {
        return prefix + "/" + folderName + "/" + fileName;
    }
}
