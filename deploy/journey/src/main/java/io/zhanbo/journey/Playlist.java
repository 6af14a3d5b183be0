package io.zhanbo.journey;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows an HLS stream from the page that embeds it to its first segment. */
final class Playlist {
    private static final Pattern MASTER = Pattern.compile("\"([^\"]+\\.m3u8)\"");
    private static final Pattern URI_LINE = Pattern.compile("(?m)^([^#\\s].*)$");

    private Playlist() {}

    static URI on(String html) {
        return URI.create(first(MASTER, html, "The page embeds no stream"));
    }

    /** Fetches master playlist, the first media playlist and its first segment. */
    static URI firstSegmentOf(Api api, URI master) {
        var media = next(api, master);
        var segment = next(api, media);
        api.succeed(api.request(segment.toString()));
        return segment;
    }

    private static URI next(Api api, URI playlist) {
        var text = api.succeed(api.request(playlist.toString())).body();
        Narrator.check(text.startsWith("#EXTM3U"), playlist + " is no playlist");
        return api.base().resolve(playlist).resolve(first(URI_LINE, text, playlist + " is empty"));
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        Narrator.check(matcher.find(), otherwise);
        return matcher.group(1);
    }
}
