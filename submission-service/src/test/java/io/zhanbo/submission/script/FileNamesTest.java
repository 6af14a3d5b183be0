package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileNamesTest extends InSeason {

    @Inject
    JournalReader journal;

    @Test
    void filesAreSavedUnderUnitContestantAndTitle() throws Exception {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        Map<String, Object> form = Work.form();
        form.put("title", "老井：法/治 “课”?");
        work.rewrite(form).then().statusCode(200);

        // When
        HttpResponse<byte[]> video = fetch(work, "video", "西城区教育局-赵小禾-老井：法 治 “课”.mp4");
        HttpResponse<byte[]> script = fetch(work, "script", "西城区教育局-赵小禾-老井：法 治 “课”.txt");

        // Then
        assertThat(video.body()).isEqualTo(Work.FILM);
        assertThat(new String(script.body(), StandardCharsets.UTF_8)).isEqualTo(Scripts.WORDS);
        assertThat(journal.actions(work)).contains("video fetched", "script fetched");
        as(Season.organiser()).get("/entries/" + work.id + "/video/file").then().statusCode(200);
        as(work.token()).get("/entries/" + work.id + "/video/file").then().statusCode(200);
        as(Tokens.of("stranger", "contestant"))
                .get("/entries/" + work.id + "/video/file")
                .then()
                .statusCode(404);
        as(Season.otherLiaison())
                .get("/entries/" + work.id + "/video/file")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNotThereHasNoAddress() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        for (String file : new String[] {"video", "script"}) {
            as(Season.liaison())
                    .get("/entries/" + work.id + "/" + file + "/file")
                    .then()
                    .statusCode(404);
        }
    }

    private static HttpResponse<byte[]> fetch(Work work, String file, String name) throws Exception {
        String url = as(Season.liaison())
                .get("/entries/" + work.id + "/" + file + "/file")
                .then()
                .statusCode(200)
                .body("fileName", equalTo(name))
                .extract()
                .path("url");
        assertThat(URLDecoder.decode(url, StandardCharsets.UTF_8)).doesNotContain("赵小禾");
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
        String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8)).endsWith("''" + name.replace("赵小禾-", ""));
        return answer;
    }
}
