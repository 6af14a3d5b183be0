package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit hands in as the notice of old had it: by mail. */
@ExtendWith(RunningSystem.class)
class MailboxJourneyIT {
    private final Api api = new Api(RunningSystem.ADDRESS);
    private final Cast cast = new Cast(api, RunningSystem.IDENTITY_PROVIDER);
    private final Person liaison = cast.of("demo-liaison");

    @Test
    void a_mailed_catalogue_becomes_drafts_and_the_answer_says_what_is_missing() throws MessagingException {
        // Given
        var contest = SampleContest.open(cast.organiser());
        var address = "liaison-" + UUID.randomUUID() + "@xicheng.example";
        liaison.put(
                "/submission/contests/" + contest + "/units/xicheng/contacts",
                Map.of("contacts", List.of(Map.of("email", address, "language", "zh-CN"))));
        var post = new Post(address);
        var film = FreeBox.neverSeen(Work.OF_THE_DEMO.get(2).film());

        // When
        post.handIn(
                "西城区报送",
                Map.of(
                        "目录.xlsx",
                        Catalogue.spreadsheet(List.of(row("齐全的故事"), row("还缺一半的故事"))),
                        "齐全的故事.txt",
                        Work.OF_THE_DEMO.get(2).script(),
                        "齐全的故事.mp4",
                        film));

        // Then
        var answer = Narrator.until(post::read, mails -> !mails.isEmpty()).get(0);
        assertThat(answer).contains("《齐全的故事》已齐备", "《还缺一半的故事》尚缺：视频、稿件。", "/desk/i/");
        var entries = liaison.get("/submission/entries").json();
        var complete = Narrator.until(
                () -> liaison.get("/submission/entries/" + idOf(entries, contest, "齐全的故事"))
                        .json(),
                entry -> !entry.path("video").path("verdict").asText().equals("CHECKING"));
        assertThat(complete.path("state").asText()).isEqualTo("DRAFT");
        assertThat(complete.path("script").path("fileName").asText()).isEqualTo("齐全的故事.txt");
        assertThat(complete.path("video").path("verdict").asText()).isIn("ACCEPTED", "REVIEW");
    }

    private static String idOf(JsonNode entries, String contest, String title) {
        for (var entry : entries) {
            if (entry.path("contestId").asText().equals(contest)
                    && entry.path("title").asText().equals(title)) {
                return entry.path("id").asText();
            }
        }
        throw new IllegalStateException("No entry " + title);
    }

    private static Catalogue.Row row(String title) {
        return new Catalogue.Row(
                "讲述人" + title.length(), "1350000000" + title.length(), title, "民生改善", "微故事", "身边人，身边事。", title);
    }
}
