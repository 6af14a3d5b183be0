package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.Work.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.Guest;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A catalogue that comes again leaves alone what others than its unit have made of an entry. */
@QuarkusTest
class KeptRowsTest extends InSeason {

    private static final int TITLE = Sheets.HEADINGS.indexOf("作品标题");

    @Test
    void whatAnInvitedContestantWroteStaysAndItsRowSaysSo() {
        // Given: the sheet has a column for addresses, which nobody filled in
        String contest = Season.withQuota(1);
        String entry = first(Sheets.committed(contest, withAddresses(2)));
        writes(invited(entry));

        // When
        Response preview = Sheets.send(contest, withAddresses(3));

        // Then
        preview.then()
                .statusCode(201)
                .body("counts", equalTo(Map.of("KEPT", 1, "UNCHANGED", 1, "NEW", 1)))
                .body("rows[0].row", equalTo(2), "rows[0].outcome", equalTo("KEPT"), "rows[0].entryId", equalTo(entry))
                .body("rows[0].remark.code", equalTo("WRITTEN_IN"))
                .body("rows[0].remark.words", containsString("邀请链接"))
                .body("rows[1].remark", nullValue());
        Sheets.commit(preview.path("id"))
                .then()
                .statusCode(200)
                .body("rows[0].outcome", equalTo("KEPT"), "rows[0].remark.code", equalTo("WRITTEN_IN"));
        assertWritten(entry);
    }

    @Test
    void whatAnInvitedContestantBeganStaysAsWell() {
        // Given
        String contest = Season.withQuota(1);
        String entry = Guest.newEntrant(contest)
                .begin(contest, form())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        String id = Sheets.committed(contest, Sheets.good(1));

        // Then
        assertKept(id, entry, "WRITTEN_IN");
        assertWritten(entry);
    }

    @Test
    void whatIsWrittenBetweenTheLookAndTheCommitStays() {
        // Given
        String contest = Season.withQuota(1);
        String entry = first(Sheets.committed(contest, Sheets.good(1)));
        String id = Sheets.staged(contest, List.of(Sheets.HEADINGS, Sheets.changed(1, TITLE, "单位改的标题")));

        // When
        writes(invited(entry));

        // Then
        Sheets.commit(id).then().statusCode(200);
        assertKept(id, entry, "WRITTEN_IN");
        assertWritten(entry);
    }

    @Test
    void anEntryThatAnAccountTookOverStays() {
        // Given
        String contest = Season.withQuota(1);
        String entry = first(Sheets.committed(contest, Sheets.good(1)));
        as(Work.in(contest).token())
                .body(Map.of("token", invited(entry).token()))
                .post("/invitations/acceptance")
                .then()
                .statusCode(200);

        // When
        String id = Sheets.committed(contest, List.of(Sheets.HEADINGS, Sheets.changed(1, TITLE, "单位改的标题")));

        // Then
        assertKept(id, entry, "TAKEN_OVER");
        as(Season.liaison()).get("/entries/" + entry).then().body("title", equalTo("作品1"));
    }

    @Test
    void anEntryThatIsHandedInStays() {
        // Given: by someone who was invited and changed no word
        String contest = Season.withQuota(1);
        String entry = first(Sheets.committed(contest, Sheets.good(1)));
        handsIn(invited(entry), entry);

        // When
        String id = Sheets.committed(contest, List.of(Sheets.HEADINGS, Sheets.changed(1, TITLE, "单位改的标题")));

        // Then
        assertKept(id, entry, "HANDED_IN");
        as(Season.liaison())
                .get("/entries/" + entry)
                .then()
                .body("title", equalTo("作品1"), "state", equalTo("SUBMITTED"));
    }

    @Test
    void anInvitationAloneKeepsNothing() {
        // Given
        String contest = Season.withQuota(1);
        String entry = first(Sheets.committed(contest, Sheets.good(1)));
        invited(entry).see(entry).then().statusCode(200);

        // When
        Sheets.committed(contest, List.of(Sheets.HEADINGS, Sheets.changed(1, TITLE, "单位改的标题")));

        // Then
        as(Season.liaison()).get("/entries/" + entry).then().body("title", equalTo("单位改的标题"));
    }

    private static String first(String catalogue) {
        return as(Season.liaison()).get("/catalogues/" + catalogue).path("rows[0].entryId");
    }

    private static Guest invited(String entry) {
        return Guest.invited(as(Season.liaison()).post("/entries/" + entry + "/invitation"));
    }

    /** What the contestant of the first row types. */
    private static Map<String, Object> form() {
        Map<String, Object> form = Work.form();
        form.put("title", "自己改的标题");
        form.put(
                "contestant",
                Map.of("name", "参赛者1", "phone", "139 1000 0001", "email", "child@example.org", "minor", false));
        return form;
    }

    private static void writes(Guest guest) {
        String entry = guest.call().get("/invitations/current").path("entryId");
        guest.call().body(form()).put("/entries/" + entry).then().statusCode(200);
    }

    private static void handsIn(Guest guest, String entry) {
        byte[] script = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);
        String address = guest.call()
                .body(Map.of("fileName", "1.txt", "size", script.length, "sha256", Work.sha256(script)))
                .post("/entries/" + entry + "/script")
                .path("url");
        Work.send(address, script);
        guest.call().post("/entries/" + entry + "/script/completion").then().statusCode(200);
        String upload = guest.call()
                .body(Map.of("size", Work.FILM.length, "sha256", Work.sha256(Work.FILM), "contentType", "video/mp4"))
                .post("/entries/" + entry + "/uploads")
                .path("uploadId");
        Work.send(guest.partUrl(upload, 1), Work.FILM);
        guest.call().post("/uploads/" + upload + "/completion").then().statusCode(200);
        guest.call().post("/entries/" + entry + "/submission").then().statusCode(200);
    }

    private static List<List<String>> withAddresses(int rows) {
        List<List<String>> sheet = new ArrayList<>();
        for (List<String> row : Sheets.good(rows)) {
            List<String> longer = new ArrayList<>(row);
            longer.add(sheet.isEmpty() ? "电子邮箱" : "");
            sheet.add(longer);
        }
        return sheet;
    }

    private static void assertKept(String catalogue, String entry, String why) {
        as(Season.liaison())
                .get("/catalogues/" + catalogue)
                .then()
                .body("counts", equalTo(Map.of("KEPT", 1)))
                .body("rows[0].entryId", equalTo(entry), "rows[0].remark.code", equalTo(why));
    }

    private static void assertWritten(String entry) {
        as(Season.liaison())
                .get("/entries/" + entry)
                .then()
                .body("title", equalTo("自己改的标题"), "contestant.email", equalTo("c****@example.org"));
    }
}
