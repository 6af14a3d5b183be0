package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sends a catalogue by mail sees no preview: the answer says which rows were left alone. */
@QuarkusTest
class KeptRowsByMailTest extends InMailbox {

    @Test
    void theAnswerNamesRowsWhoseContestantsHaveWritten() throws Exception {
        // Given
        arrives(Mails.from(liaison).file("a.xlsx", catalogue(2), Table.XLSX).sent(), Season.START);
        String entry = entries().getString("find { it.title == '作品2' }.id");
        Guest guest = Guest.invited(as(Season.liaison()).post("/entries/" + entry + "/invitation"));
        Map<String, Object> form = Work.form();
        form.put("contestant", Map.of("name", "参赛者2", "phone", "13900000002", "minor", false));
        guest.call().body(form).put("/entries/" + entry).then().statusCode(200);

        // When
        arrives(Mails.from(liaison).file("b.xlsx", catalogue(2), Table.XLSX).sent(), Season.START);

        // Then
        assertThat(PostOffice.text(office.mailsTo(liaison).get(1), "plain"))
                .contains("“b.xlsx”：新建草稿 0 份，更新 0 份，未变 2 份。")
                .contains("- A3: 与作品现有内容不同，作品保持不变：参赛者已通过邀请链接填写过。");
        as(Season.liaison()).get("/entries/" + entry).then().body("title", equalTo("老井边的法治课"));
    }
}
