package io.zhanbo.submission.catalogue;

import io.restassured.response.Response;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Catalogues as a unit's liaison sends them. */
final class Sheets {

    static final List<String> HEADINGS =
            List.of("参赛者姓名", "联系电话", "作品标题", "选题", "形式", "作品简介", "指导教师", "稿件文件名", "视频文件名", "未成年");

    private Sheets() {}

    static List<String> row(int number) {
        return List.of(
                "参赛者" + number,
                "139" + (10_000_000 + number),
                "作品" + number,
                "法治在我心",
                "微故事",
                "讲述身边的法。",
                "钱老师",
                number + ".docx",
                number + ".mp4",
                "否");
    }

    /** Headings and so many good rows, from row 2 on. */
    static List<List<String>> good(int rows) {
        List<List<String>> sheet = new ArrayList<>(List.of(HEADINGS));
        IntStream.rangeClosed(1, rows).mapToObj(Sheets::row).forEach(sheet::add);
        return sheet;
    }

    static Response send(String token, String contestId, byte[] file) {
        return Work.as(token).contentType(Table.XLSX).body(file).post("/contests/" + contestId + "/catalogues");
    }

    static Response send(String contestId, List<List<String>> rows) {
        return send(Season.liaison(), contestId, Xlsx.ofRows(rows));
    }

    /** The id of a catalogue that was taken in. */
    static String staged(String contestId, List<List<String>> rows) {
        return send(contestId, rows).then().statusCode(201).extract().path("id");
    }

    static Response commit(String id) {
        return Work.as(Season.liaison()).post("/catalogues/" + id + "/commit");
    }

    static String committed(String contestId, List<List<String>> rows) {
        String id = staged(contestId, rows);
        commit(id).then().statusCode(200);
        return id;
    }

    static List<String> changed(int number, int column, String text) {
        return changed(row(number), column, text);
    }

    static List<String> changed(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }

    /** How many entries a contest has. */
    static int entries(String contest) {
        return Work.as(Season.organiser())
                .get("/entries?contest=" + contest)
                .then()
                .extract()
                .<List<?>>path("$")
                .size();
    }
}
