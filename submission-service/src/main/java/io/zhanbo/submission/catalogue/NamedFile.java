package io.zhanbo.submission.catalogue;

/**
 * A file that belongs to one of the catalogue's rows.
 *
 * @param name        as the row has it; blanks, case and folders before it do not count
 * @param size        bytes
 * @param sha256      lower-case hex digest of the bytes
 * @param contentType media type; needed for a video only
 */
record NamedFile(String name, long size, String sha256, String contentType) {

    String nameOnly() {
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
