package io.zhanbo.submission;

import java.util.Arrays;

/** The version a writer has seen, as the header {@code If-Match} tells it; without the header, any. */
public record IfMatch(String header) {

    /** Of someone who overrules whatever is there. */
    public static final IfMatch ANY = new IfMatch(null);

    /** Weak tags never match, as a writer must have seen exactly this. */
    public boolean holds(long version) {
        String tag = "\"" + version + "\"";
        return header == null
                || Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(seen -> seen.equals("*") || seen.equals(tag));
    }

    /** Whether a writer who has seen something is right that nothing is there. */
    public boolean holdsForNothing() {
        return header == null;
    }
}
