package io.zhanbo.showcase.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.types.Status;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedTest {
    private static final String ATOM = "/feeds/atom.xml";
    private static final String MEDIA_RSS = "/feeds/media.rss";

    @Inject
    Gallery gallery;

    private final Nominee nominee = Nominee.withTitle("三尺讲台");

    private Response fetch(String path) {
        return given().get(path + "?contest=" + nominee.contestId());
    }

    private static SyndFeed read(String xml) throws Exception {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    @Test
    void atom_tells_of_a_published_work() throws Exception {
        // Given
        String id = gallery.published(nominee);

        // When
        String xml =
                fetch(ATOM).then().contentType("application/atom+xml").extract().asString();

        // Then
        assertThat(FeedLint.atom(xml)).isEmpty();
        SyndFeed feed = read(xml);
        assertThat(feed.getTitle()).isEqualTo("驻马店教育系统微故事大赛");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + id);
        assertThat(entry.getTitle()).isEqualTo("三尺讲台");
        assertThat(entry.getLink()).isEqualTo("http://localhost:8080/exhibits/" + id);
        assertThat(entry.getAuthor()).isEqualTo("李晓明");
        assertThat(entry.getEnclosures()).singleElement().satisfies(file -> {
            assertThat(file.getUrl()).endsWith("/download/film.mp4");
            assertThat(file.getType()).isEqualTo("video/mp4");
            assertThat(file.getLength()).isEqualTo("bytes of film.mp4".length());
        });
    }

    @Test
    void media_rss_tells_of_a_published_work() throws Exception {
        // Given
        gallery.published(nominee);

        // When
        String xml = fetch(MEDIA_RSS)
                .then()
                .contentType("application/rss+xml")
                .extract()
                .asString();

        // Then
        assertThat(FeedLint.mediaRss(xml)).isEmpty();
        SyndEntry entry = read(xml).getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("三尺讲台");
        var media = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);
        assertThat(media.getMetadata().getStatus().getState()).isEqualTo(Status.State.active);
        assertThat(media.getMetadata().getCredits()).extracting("name").containsExactly("李晓明", "第一高级中学");
        assertThat(media.getMetadata().getCategories()).extracting("label").containsExactly("法治建设", "微故事", "一等奖");
        assertThat(media.getMediaGroups()[0].getContents())
                .extracting("type")
                .containsExactly("video/mp4", "application/vnd.apple.mpegurl");
        var file = media.getMediaGroups()[0].getContents()[0];
        assertThat(file.getDuration()).isEqualTo(65);
        assertThat(file.getWidth()).isEqualTo(1280);
        assertThat(file.getHeight()).isEqualTo(720);
        assertThat(file.getLanguage()).isEqualTo("zh-CN");
        assertThat(file.getMetadata().getHash().getValue()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {ATOM, MEDIA_RSS})
    void the_same_content_gives_the_same_bytes(String path) {
        // Given
        gallery.published(nominee);

        // When
        Response first = fetch(path);
        Response second = fetch(path);

        // Then
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).doesNotStartWith("W/");
        first.then()
                .header("Cache-Control", equalTo("public, max-age=60, stale-while-revalidate=600"))
                .header("Last-Modified", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {ATOM, MEDIA_RSS})
    void an_unchanged_feed_is_not_sent_again(String path) {
        // Given
        gallery.published(nominee);
        Response before = fetch(path);

        // When
        var byTag = given().header("If-None-Match", before.header("ETag"));
        var byTime = given().header("If-Modified-Since", before.header("Last-Modified"));

        // Then
        String address = path + "?contest=" + nominee.contestId();
        byTag.get(address).then().statusCode(304).header("ETag", equalTo(before.header("ETag")));
        byTime.get(address).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {ATOM, MEDIA_RSS})
    void a_change_is_sent(String path) {
        // Given
        gallery.published(nominee);
        String tag = fetch(path).header("ETag");
        gallery.published(Nominee.inContest(nominee.contestId(), "又一部"));

        // When
        var answer = given().header("If-None-Match", tag)
                .get(path + "?contest=" + nominee.contestId())
                .then();

        // Then
        assertThat(answer.statusCode(200).extract().asString()).contains("三尺讲台", "又一部");
    }

    @Test
    void what_was_taken_down_is_said_to_be_deleted() {
        // Given
        String id = gallery.published(nominee);
        gallery.takeDown(id);

        // When
        String atom = fetch(ATOM).asString();
        String rss = fetch(MEDIA_RSS).asString();

        // Then
        assertThat(FeedLint.atom(atom)).isEmpty();
        assertThat(FeedLint.mediaRss(rss)).isEmpty();
        Element feed = FeedLint.parse(atom).getRootElement();
        assertThat(feed.getChildren("entry", FeedLint.ATOM)).isEmpty();
        assertThat(feed.getChild("deleted-entry", FeedLint.TOMBSTONES).getAttributeValue("ref"))
                .isEqualTo("urn:uuid:" + id);
        assertThat(rss).contains("state=\"deleted\"").doesNotContain("三尺讲台", "李晓明", "/public/");
    }

    @Test
    void without_consent_a_work_is_on_the_site_but_in_no_feed() {
        // Given
        gallery.store(nominee);
        nominee.story().forEach(gallery::hear);
        gallery.hear(nominee.credited(6, Channel.SITE));
        String id = gallery.idOf(nominee);
        gallery.approve(id);
        gallery.publish(id);
        gallery.awaitState(nominee, "PUBLISHED");

        // When
        String atom = fetch(ATOM).asString();

        // Then
        assertThat(atom).doesNotContain(id);
        assertThat(FeedLint.atom(atom)).isEmpty();
        given().get("/exhibits/" + id).then().statusCode(200);
    }

    @Test
    void who_takes_back_the_consent_leaves_the_feeds() {
        // Given
        String id = gallery.published(nominee);

        // When
        gallery.hear(nominee.credited(6, Channel.SITE));

        // Then
        Element feed = FeedLint.parse(fetch(ATOM).asString()).getRootElement();
        assertThat(feed.getChildren("entry", FeedLint.ATOM)).isEmpty();
        assertThat(feed.getChildren("deleted-entry", FeedLint.TOMBSTONES)).hasSize(1);
        given().get("/exhibits/" + id).then().statusCode(200);
    }

    @Test
    void control_characters_do_not_break_a_feed() throws Exception {
        // Given
        Nominee odd = Nominee.inContest(nominee.contestId(), "三\u0001尺\u0008讲\uFFFE台 <b>&amp; ]]> 😀");
        gallery.published(odd);

        // When
        String atom = fetch(ATOM).asString();
        String rss = fetch(MEDIA_RSS).asString();

        // Then
        assertThat(FeedLint.atom(atom)).isEmpty();
        assertThat(FeedLint.mediaRss(rss)).isEmpty();
        assertThat(read(atom).getEntries().get(0).getTitle()).isEqualTo("三尺讲台 <b>&amp; ]]> 😀");
    }

    @Test
    void a_long_feed_comes_in_pages() {
        // Given: pages of three in tests
        var nominees = IntStream.range(0, 7)
                .mapToObj(number -> Nominee.inContest(nominee.contestId(), "第" + number + "部"))
                .toList();
        nominees.forEach(gallery::published);

        // When
        List<String> ids = new ArrayList<>();
        String next = ATOM + "?contest=" + nominee.contestId();
        int pages = 0;
        while (next != null) {
            String xml = given().get(next).asString();
            assertThat(FeedLint.atom(xml)).isEmpty();
            Element feed = FeedLint.parse(xml).getRootElement();
            feed.getChildren("entry", FeedLint.ATOM).forEach(entry -> ids.add(entry.getChildText("id", FeedLint.ATOM)));
            next = nextPage(feed);
            pages++;
        }

        // Then
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        given().get(ATOM + "?contest=" + nominee.contestId() + "&page=4").then().statusCode(404);
    }

    private static String nextPage(Element feed) {
        return feed.getChildren("link", FeedLint.ATOM).stream()
                .filter(link -> "next".equals(link.getAttributeValue("rel")))
                .map(link -> link.getAttributeValue("href").replace("http://localhost:8080", ""))
                .findFirst()
                .orElse(null);
    }

    @Test
    void an_empty_feed_is_a_feed() {
        // Given
        gallery.hear(nominee.contest());

        // When
        String atom = fetch(ATOM).asString();
        String rss = fetch(MEDIA_RSS).asString();

        // Then
        assertThat(FeedLint.atom(atom)).isEmpty();
        assertThat(FeedLint.mediaRss(rss)).isEmpty();
    }

    @Test
    void there_is_no_feed_of_an_unknown_contest() {
        // When
        var answer = given().get(ATOM + "?contest=" + UUID.randomUUID()).then();

        // Then
        answer.statusCode(404).contentType("application/problem+json");
    }
}
