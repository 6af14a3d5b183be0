package io.zhanbo.submission.entry;

import java.util.Arrays;

/** The version a writer has seen, as the header {@code If-Match} tells it; without the header, any. */
record IfMatch(String header) {

    /** Weak tags never match, as a writer must have seen exactly this. */
    boolean holds(long version) {
        String tag = "\"" + version + "\"";
        return header == null
                || Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .anyMatch(seen -> seen.equals("*") || seen.equals(tag));
    }
}
