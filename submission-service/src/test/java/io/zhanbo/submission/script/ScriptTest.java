package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ScriptTest extends InSeason {

    static Stream<Arguments> scripts() {
        return Stream.of(
                Arguments.of("我的稿件.pdf", Scripts.pdf("Once upon a time")),
                Arguments.of("C:\\Users\\me\\story.PDF", Scripts.pdf("Once upon a time")),
                Arguments.of("a.docx", Scripts.docx(Scripts.WORDS)),
                Arguments.of("a.txt", Scripts.utf8(Scripts.WORDS)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsOfEveryKindAreKept(String fileName, byte[] bytes) {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        Scripts.send(work, fileName, bytes).then().statusCode(200);
        work.act("script/completion").then().statusCode(200);

        // Then
        assertThat(fileName).endsWith(work.<String>see("script.fileName"));
        assertThat(work.<String>see("script.fileName")).doesNotContain("\\");
        assertThat(work.<String>see("script.sha256")).isEqualTo(Work.sha256(bytes));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, PK\u0003\u0004", "a.docx, %PDF-1.7", "a.txt, %PDF-1.7", "a.txt, a\u0000b"})
    void aScriptMustBeWhatItsNameSays(String fileName, String content) {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Work.send(
                work.announce(fileName, bytes).then().statusCode(200).extract().path("url"), bytes);

        // When
        work.act("script/completion")
                .then()
                .statusCode(422)
                .body("type", endsWith("script-differs-in-filename"), "field", equalTo("fileName"));

        // Then
        assertThat(work.<Object>see("script")).isNull();
    }

    @Test
    void whatArrivesMustBeWhatWasAnnounced() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        String url = work.announce("a.txt", bytes("announced words"))
                .then()
                .extract()
                .path("url");

        // When, Then
        work.act("script/completion").then().statusCode(409).body("type", endsWith("script-not-arrived"));
        Work.send(url, bytes("announced words, and more"));
        work.act("script/completion").then().statusCode(422).body("field", equalTo("size"));
        Work.send(url, bytes("announced swords".substring(0, 15)));
        work.act("script/completion").then().statusCode(422).body("field", equalTo("sha256"));
        Work.send(url, bytes("announced words"));
        work.act("script/completion").then().statusCode(200);
    }

    @Test
    void aScriptMustBeDescribed() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        announce(work, "story.exe", 10).then().statusCode(422).body("field", equalTo("fileName"));
        announce(work, "story.docm", 10).then().statusCode(422).body("type", endsWith("script-has-macros"));
        announce(work, "", 10).then().statusCode(422).body("field", equalTo("fileName"));
        announce(work, "a.txt", 0).then().statusCode(422).body("field", equalTo("size"));
        announce(work, "a.txt", (20 << 20) + 1).then().statusCode(422).body("limit", equalTo(20 << 20));
        announce(work, "a.txt", 20 << 20).then().statusCode(200);
    }

    private static Response announce(Work work, String fileName, long size) {
        return as(work.token())
                .body(Map.of("fileName", fileName, "size", size, "sha256", "a".repeat(64)))
                .post("/entries/" + work.id + "/script");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
