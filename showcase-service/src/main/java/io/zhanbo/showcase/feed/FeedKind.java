package io.zhanbo.showcase.feed;

/** The feeds there are. */
enum FeedKind {
    ATOM("/feeds/atom.xml", "application/atom+xml"),
    MEDIA_RSS("/feeds/media.rss", "application/rss+xml");

    private final String path;
    private final String mediaType;

    FeedKind(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }
}
