package io.zhanbo.showcase.feed;

import io.smallrye.config.ConfigMapping;

/** How feeds are cut. */
@ConfigMapping(prefix = "zhanbo.feed")
interface FeedSettings {

    /** Works on a page. More: fewer requests for whoever reads everything. Fewer: less to send after each change. */
    int pageSize();
}
