package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A unit's catalogue: brought in as a spreadsheet, mended where the preview says so, committed as drafts. */
final class Catalogue {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS =
            List.of("姓名", "联系电话", "作品标题", "选题", "形式", "作品简介", "稿件文件名", "视频文件名", "未成年");

    /** One line of the spreadsheet, as the unit's people type it. */
    record Row(String name, String phone, String title, String topic, String form, String description, String files) {
        /** The number-th of many works, each with another contestant. */
        static Row numbered(int number) {
            return new Row(
                    "讲述人" + number,
                    "136" + (10_000_000 + number),
                    "第" + number + "个故事",
                    "民生改善",
                    "微故事",
                    "身边人，身边事。",
                    Integer.toString(number));
        }

        Row withTopic(String other) {
            return new Row(name, phone, title, other, form, description, files);
        }

        List<String> cells() {
            return List.of(name, phone, title, topic, form, description, files + ".txt", files + ".mp4", "否");
        }
    }

    private final Person liaison;
    private final String path;

    private Catalogue(Person liaison, String id) {
        this.liaison = liaison;
        this.path = "/submission/catalogues/" + id;
    }

    static Catalogue bringIn(Person liaison, String contest, List<Row> rows) {
        var staged = liaison.postFile("/submission/contests/" + contest + "/catalogues", XLSX, spreadsheet(rows));
        return new Catalogue(liaison, staged.json().path("id").asText());
    }

    /** As a liaison makes it: a title, the headings, a row for each work. */
    static byte[] spreadsheet(List<Row> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Zhanbo", "1.0")) {
            var sheet = workbook.newWorksheet("作品目录");
            sheet.value(0, 0, "参赛作品目录");
            for (int row = 0; row <= rows.size(); row++) {
                var cells = row == 0 ? HEADINGS : rows.get(row - 1).cells();
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    String path() {
        return path;
    }

    /** The rows that something is wrong with. */
    JsonNode broken() {
        return liaison.get(path + "?broken=true").json().path("rows");
    }

    void fix(int row, String column, String text) {
        liaison.put(path + "/rows/" + row, Map.of(column, text));
    }

    JsonNode commit() {
        return liaison.post(path + "/commit", null).json();
    }

    /** Sends a film to whichever entry the catalogue says it belongs to; returns the entry's id. */
    String sendFilm(Api api, String fileName, byte[] film) {
        var place = announce(fileName, film, "video/mp4");
        FilmUpload.of(api, liaison, place.path("upload").path("uploadId").asText(), film)
                .sendWhole();
        return place.path("entryId").asText();
    }

    String sendScript(Api api, String fileName, byte[] script) {
        var place = announce(fileName, script, "text/plain");
        api.upload(place.path("script").asText(), script);
        var entry = place.path("entryId").asText();
        liaison.post("/submission/entries/" + entry + "/script/completion", null);
        return entry;
    }

    private JsonNode announce(String fileName, byte[] file, String contentType) {
        return liaison.post(
                        path + "/files",
                        Map.of(
                                "name",
                                fileName,
                                "size",
                                file.length,
                                "sha256",
                                Work.sha256(file),
                                "contentType",
                                contentType))
                .json();
    }
}
