package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Together;
import io.zhanbo.submission.Work;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ScriptTextTest extends InSeason {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("a.docx", Scripts.docx(Scripts.WORDS)),
                Arguments.of("a.txt", Scripts.utf8("\uFEFF" + Scripts.WORDS + "\r\n")),
                Arguments.of("a.txt", Scripts.WORDS.getBytes(GB18030)));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void whatAScriptSaysIsReadWithoutADownload(String fileName, byte[] bytes) {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        Scripts.send(work, fileName, bytes).then().statusCode(200).body("script.characters", equalTo(15));

        // Then
        for (String reader : new String[] {work.token(), Season.liaison(), Season.organiser()}) {
            as(reader)
                    .get("/entries/" + work.id + "/script/text")
                    .then()
                    .statusCode(200)
                    .body("text", equalTo(Scripts.WORDS), "characters", equalTo(15))
                    .body("sha256", equalTo(Work.sha256(bytes)));
        }
        as(Season.otherLiaison())
                .get("/entries/" + work.id + "/script/text")
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> unfit() {
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        };
        byte[] noText = {(byte) 0xFF, (byte) 0xFE, (byte) 0xFF, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'};
        byte[] macros = Scripts.docx(Scripts.WORDS, Map.of("word/vbaProject.bin", new byte[9]));
        byte[] bomb = Scripts.docx("a".repeat(50 << 20));
        return Stream.of(
                Arguments.of("a.pdf", Scripts.pdf(""), "script-empty"),
                Arguments.of("a.txt", Scripts.utf8("  \n\u3000\t"), "script-empty"),
                Arguments.of("a.txt", Scripts.utf8("太短了"), "script-too-short"),
                Arguments.of("a.docx", Scripts.docx("长".repeat(20_001)), "script-too-long"),
                Arguments.of("a.docx", locked, "script-locked"),
                Arguments.of("a.docx", macros, "script-has-macros"),
                Arguments.of("a.docx", bomb, "script-unreadable"),
                Arguments.of("a.docx", Scripts.utf8("PK\u0003\u0004 and no more"), "script-unreadable"),
                Arguments.of("a.txt", noText, "script-unreadable"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatIsUnfitLeavesTheFormerScript(String fileName, byte[] bytes, String problem) {
        // Given
        Work work = Work.drafted(Season.withQuota(1)).withScript();
        String former = work.see("script.sha256");

        // When
        Scripts.send(work, fileName, bytes)
                .then()
                .statusCode(422)
                .body("type", endsWith(problem), "field", equalTo("fileName"), "detail", containsString("原有稿件"));

        // Then
        assertThat(work.<String>see("script.sha256")).isEqualTo(former);
        as(work.token()).get("/entries/" + work.id + "/script/text").then().body("text", equalTo(Scripts.WORDS));
    }

    @Test
    void completedTwiceAtOnceItIsOneScript() throws Exception {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        byte[] script = Scripts.docx(Scripts.WORDS);
        String url = work.announce("a.docx", script).path("url");
        Work.send(url, script);

        // When
        Together.statuses(() -> work.act("script/completion"), () -> work.act("script/completion"));

        // Then
        work.act("script/completion").then().statusCode(200).body("script.characters", equalTo(15));
        as(work.token()).get("/entries/" + work.id + "/script/text").then().statusCode(200);
    }

    @Test
    void aContestSaysHowLongScriptsAre() {
        // Given
        Map<String, Object> definition = Season.definition(1);
        definition.put("script", Map.of("min", 16));
        String contest = Season.withQuota(1);
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(200)
                .body("script.min", equalTo(16));
        Work work = Work.drafted(contest);

        // When
        Scripts.send(work, "a.txt", Scripts.utf8(Scripts.WORDS))
                .then()
                .statusCode(422)
                .body("limit", equalTo(16), "length", equalTo(15));

        // Then
        definition.put("script", Map.of("min", 16, "max", 15));
        as(Season.organiser())
                .body(definition)
                .put("/contests/" + contest)
                .then()
                .statusCode(422)
                .body("field", equalTo("script.max"));
    }
}
