package io.zhanbo.media.packaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The attributes of a playlist's tag: {@code NAME=value,NAME="value"}. */
final class Attributes {
    private static final Pattern ONE = Pattern.compile("([A-Z0-9-]+)=(\"([^\"]*)\"|[^,]*)(,|$)");

    private Attributes() {}

    /** Values without quotation marks, by name. */
    static Map<String, String> of(String line) {
        var found = new LinkedHashMap<String, String>();
        var matcher = ONE.matcher(line.substring(line.indexOf(':') + 1));
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(3) == null ? matcher.group(2) : matcher.group(3));
        }
        return found;
    }
}
