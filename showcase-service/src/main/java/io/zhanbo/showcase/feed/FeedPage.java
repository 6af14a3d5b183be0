package io.zhanbo.showcase.feed;

import io.zhanbo.showcase.contest.Contest;
import io.zhanbo.showcase.exhibit.Exhibit;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One page of a feed, whatever it is written in.
 *
 * @param contest  the contest it is about, or null for all
 * @param home     the web page it stands for
 * @param number   1 for the first page
 * @param last     number of the last page
 * @param updated  latest change of any work in the whole feed
 * @param exhibits what it tells of, latest change first; some of them may no longer be on show
 * @param contests contests of these exhibits, by id
 */
record FeedPage(
        Contest contest,
        URI home,
        int number,
        int last,
        Instant updated,
        List<Exhibit> exhibits,
        Map<String, Contest> contests) {

    /** What everything in a feed is written in. */
    static final String LANGUAGE = "zh-CN";

    String title() {
        return contest == null ? "展播" : CleanText.of(contest.title());
    }

    String subtitle() {
        return contest == null ? "大赛获奖作品展播" : CleanText.of(contest.theme());
    }

    /** The same for ever: made of what the feed is about. */
    String id() {
        String subject = contest == null ? "feed" : "feed:" + contest.id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of one of its pages. */
    URI address(String path, int page) {
        String query = contest == null ? "" : "contest=" + URLEncoder.encode(contest.id(), StandardCharsets.UTF_8);
        if (page > 1) {
            query += (query.isEmpty() ? "" : "&") + "page=" + page;
        }
        return home.resolve(query.isEmpty() ? path : path + "?" + query);
    }

    String topicName(Exhibit exhibit) {
        String code = exhibit.material().placard().topic();
        Contest known = contests.get(exhibit.contestId());
        return known == null ? code : known.topicName(code);
    }

    String formName(Exhibit exhibit) {
        String code = exhibit.material().placard().form();
        Contest known = contests.get(exhibit.contestId());
        return known == null ? code : known.formName(code);
    }
}
