package io.zhanbo.showcase.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.showcase.Gallery;
import io.zhanbo.showcase.Nominee;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteTest {
    @Inject
    Gallery gallery;

    @Inject
    ObjectMapper json;

    private static Document open(String path, String language) {
        String html = given().header("Accept-Language", language)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
        return Jsoup.parse(html, "http://localhost:8080" + path);
    }

    @Test
    void the_grid_shows_what_is_published_with_its_prize() {
        // Given
        Nominee nominee = Nominee.withTitle("三尺讲台");
        String id = gallery.published(nominee);

        // When
        Document page = open("/?contest=" + nominee.contestId(), "zh-CN");

        // Then
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.selectFirst("h1").text()).isEqualTo("驻马店教育系统微故事大赛");
        var card = page.selectFirst("li.card");
        assertThat(card.selectFirst("a").attr("href")).isEqualTo("/exhibits/" + id);
        assertThat(card.selectFirst("h3").text()).isEqualTo("三尺讲台");
        assertThat(card.selectFirst(".badge").text()).isEqualTo("一等奖");
        assertThat(card.selectFirst("time").text()).isEqualTo("1:05");
        assertThat(card.text()).contains("李晓明", "第一高级中学");
        assertThat(card.selectFirst("img").attr("src"))
                .startsWith("http://localhost:8080/public/")
                .endsWith("/poster/poster.jpg");
    }

    @Test
    void an_empty_site_says_why() {
        // When
        Document page = open("/?contest=unheard-of", "en");

        // Then
        assertThat(page.selectFirst("h1").text()).isEqualTo("Nothing is on show yet");
        assertThat(page.selectFirst("main").text()).contains("three reviewers have passed it");
    }

    @Test
    void a_work_plays_without_javascript_and_with_it() {
        // Given
        String id = gallery.published(Nominee.withTitle("三尺讲台"));

        // When
        Document page = open("/exhibits/" + id, "zh-CN,zh;q=0.9");

        // Then
        var video = page.selectFirst("video[controls][playsinline]");
        assertThat(video.attr("poster")).endsWith("/poster/poster.jpg");
        assertThat(video.attr("data-playlist")).endsWith("/ladder/master.m3u8");
        assertThat(video.select("source").eachAttr("type"))
                .containsExactly("application/vnd.apple.mpegurl", "video/mp4");
        assertThat(video.select("source").last().attr("src"))
                .startsWith("http://localhost:8080/public/")
                .endsWith("/download/film.mp4");
        assertThat(page.select("script[src]").eachAttr("src"))
                .allSatisfy(script -> given().get(script).then().statusCode(200));
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .allSatisfy(style -> given().get(style).then().statusCode(200));
        assertThat(page.select(".facts dd").eachText()).contains("驻马店教育系统微故事大赛", "法治建设", "微故事", "王老师", "1:05");
    }

    @Test
    void a_group_is_named_with_everyone_in_it() {
        // Given
        Nominee nominee = Nominee.withTitle("灯塔");
        gallery.hear(nominee.creditedAsGroup(6));
        String id = gallery.published(nominee);

        // When
        Document page = open("/exhibits/" + id, "zh-CN");

        // Then
        assertThat(page.selectFirst(".byline strong").text()).isEqualTo("灯塔小组");
        assertThat(page.select(".facts dd").eachText()).contains("李晓明", "陈静（朗诵）、刘洋", "周航（摄像）", "王老师、孙老师");
    }

    @Test
    void a_work_can_be_shared() throws Exception {
        // Given
        String id = gallery.published(Nominee.withTitle("三尺讲台"));

        // When
        Document page = open("/exhibits/" + id, "en");

        // Then
        String address = "http://localhost:8080/exhibits/" + id;
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(property(page, "og:title")).isEqualTo("三尺讲台");
        assertThat(property(page, "og:url")).isEqualTo(address);
        assertThat(property(page, "og:video")).endsWith("/download/film.mp4");
        assertThat(property(page, "og:image")).endsWith("/poster/poster.jpg");
        var data = json.readTree(
                page.selectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("@type").asText()).isEqualTo("VideoObject");
        assertThat(data.path("name").asText()).isEqualTo("三尺讲台");
        assertThat(data.path("duration").asText()).isEqualTo("PT1M5S");
        assertThat(data.path("author").path("name").asText()).isEqualTo("李晓明");
    }

    private static String property(Document page, String name) {
        return page.selectFirst("meta[property=" + name + "]").attr("content");
    }

    @Test
    void a_title_cannot_smuggle_script() {
        // Given
        String title = "</title></script><script>alert('1')</script>\"'><img src=x onerror=alert(1)>{config}";
        Nominee nominee = Nominee.withTitle(title);
        String id = gallery.published(nominee);

        // When
        Document page = open("/exhibits/" + id, "zh-CN");
        Document grid = open("/?contest=" + nominee.contestId(), "zh-CN");

        // Then
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(grid.selectFirst("h3").text()).isEqualTo(title);
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("[onerror], img[src=x]")).isEmpty();
        assertThat(grid.select("script, [onerror], img[src=x]")).isEmpty();
    }

    @Test
    void pages_forbid_what_they_do_not_need() {
        // When
        var answer = given().get("/").then();

        // Then
        answer.header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"))
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        // Given
        String path = "/exhibits/" + gallery.published(Nominee.withTitle("三尺讲台"));
        String tag = given().get(path).header("ETag");

        // When
        var answer = given().header("If-None-Match", tag).get(path).then();

        // Then
        answer.statusCode(304).header("ETag", equalTo(tag)).header("Cache-Control", equalTo("public, no-cache"));
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void people_get_a_page_where_there_is_nothing() {
        for (String path : new String[] {"/exhibits/nothing", "/no/such/page"}) {
            // When
            var answer = given().accept("text/html").get(path).then();

            // Then
            answer.statusCode(404).contentType(startsWith("text/html")).body(containsString("没有找到这个页面"));
        }
    }

    @Test
    void programs_get_a_problem_where_there_is_nothing() {
        for (String path : new String[] {"/exhibits/nothing", "/no/such/page"}) {
            // When
            var answer = given().accept("*/*").get(path).then();

            // Then
            answer.statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void people_get_a_page_where_something_was_taken_down() {
        // Given
        String id = gallery.published(Nominee.withTitle("三尺讲台"));
        gallery.takeDown(id);

        // When
        var answer = given().accept("text/html,*/*;q=0.8")
                .header("Accept-Language", "en-GB,en")
                .get("/exhibits/" + id)
                .then();

        // Then
        answer.statusCode(410)
                .contentType(startsWith("text/html"))
                .header("Content-Language", equalTo("en"))
                .body(containsString("Taken down"))
                .body(not(containsString("三尺讲台")));
    }

    @Test
    void what_was_never_on_show_is_unknown_to_the_public() {
        // Given
        String id = gallery.complete(Nominee.withTitle("三尺讲台"));
        gallery.takeDown(id);

        // When
        var answer = given().get("/exhibits/" + id).then();

        // Then
        answer.statusCode(404);
    }
}
