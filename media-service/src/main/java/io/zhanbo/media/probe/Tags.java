package io.zhanbo.media.probe;

/**
 * What is kept of a file's tags; all others stay behind.
 *
 * @param label    what the file says of its being made by a machine (GB 45438-2025): it must survive; or null
 * @param language of the sound, as the file has it (ISO 639-2), or null
 */
public record Tags(String label, String language) {
    public static final Tags NONE = new Tags(null, null);
}
