package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A unit brings in its list of works as the spreadsheet it keeps anyway, with one line that cannot stand. */
final class UnitImport {
    private static final List<Catalogue.Row> ROWS = List.of(
            row("田雨", "13700000001", "操场边的银杏", "一棵树，三代人的毕业照。"),
            row("石磊", "13700000002", "食堂里的光盘", "字".repeat(51)),
            row("江帆", "13700000003", "最后一班校车", "司机师傅记得每个孩子的名字。"));

    private final Cast cast;
    private final Narrator narrator;
    private final String contest;

    UnitImport(Cast cast, Narrator narrator, String contest) {
        this.cast = cast;
        this.narrator = narrator;
        this.contest = contest;
    }

    void play() {
        var liaison = cast.of("demo-liaison2");
        narrator.chapter("A unit brings in its catalogue");
        var catalogue = narrator.step(
                "a spreadsheet of " + ROWS.size() + " works", () -> Catalogue.bringIn(liaison, contest, ROWS));
        var broken = narrator.step("looked at before anything is made of it", catalogue::broken);
        broken.forEach(row -> row.path("errors").forEach(this::tell));
        Narrator.check(broken.size() == 1, "One row cannot stand, not " + broken);
        narrator.step("the line is mended", () -> {
            catalogue.fix(broken.get(0).path("row").asInt(), "description", "一粒米的旅行。");
            return catalogue;
        });
        var committed = narrator.step("committed", catalogue::commit);
        Narrator.check(newEntries(committed) == ROWS.size(), "Not all rows became drafts: " + committed);
        var again = narrator.step("committed twice by mistake: nothing doubles", catalogue::commit);
        Narrator.check(again.equals(committed), "The second commit answered " + again);
    }

    private void tell(JsonNode error) {
        narrator.note(error.path("cell").asText() + ": " + error.path("words").asText());
    }

    private static int newEntries(JsonNode catalogue) {
        return catalogue.path("counts").path("NEW").asInt();
    }

    private static Catalogue.Row row(String name, String phone, String title, String description) {
        return new Catalogue.Row(name, phone, title, "百姓励志人生", "微故事", description, title);
    }
}
