package io.zhanbo.submission.board;

import io.zhanbo.submission.spreadsheet.SheetWords;
import io.zhanbo.submission.spreadsheet.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The organiser's board as a spreadsheet; times in the contest's zone. */
record IntakeTable(IntakeBoard board, ZoneId zone, Locale language) {

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3_600);
    private static final int WIDE = 24;
    private static final int NARROW = 14;

    byte[] toXlsx() {
        SheetWords words = new SheetWords(language);
        Stream<Table.Column> counts = Stream.of(
                        "quota",
                        "minimum",
                        "drafts",
                        "submitted",
                        "vouched",
                        "nominated",
                        "nominatedWithin",
                        "checking",
                        "review",
                        "rejected",
                        "failed")
                .map(key -> Table.Column.of(words.get("board." + key), NARROW));
        Stream<Table.Column> columns = Stream.of(
                        Stream.of(Table.Column.of(words.get("board.unit"), WIDE)),
                        counts,
                        Stream.of(
                                Table.Column.of(words.get("board.lastActivity"), WIDE),
                                Table.Column.of(words.get("board.belowMinimum"), NARROW),
                                Table.Column.of(words.get("board.hoursLeft"), NARROW)))
                .flatMap(part -> part);
        Table table = new Table(words.get("sheet.board"), columns.toList());
        board.units().forEach(unit -> table.add(cells(unit, words)));
        table.add(Arrays.asList(
                words.get("board.closes"), readable(board.timeLeft().closesAt())));
        return table.toXlsx();
    }

    private List<?> cells(UnitIntake unit, SheetWords words) {
        return Arrays.asList(
                unit.name(),
                unit.quota(),
                unit.minimum(),
                unit.own().drafts(),
                unit.own().submitted(),
                unit.own().vouched(),
                unit.own().nominated(),
                unit.within().nominated(),
                unit.own().checking(),
                unit.own().review(),
                unit.own().rejected(),
                unit.own().failed(),
                readable(unit.lastActivity()),
                unit.belowMinimum() ? words.get("board.yes") : null,
                hours(unit.secondsLeft()));
    }

    /** To a tenth, never more than there is. */
    private static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(SECONDS_AN_HOUR, 1, RoundingMode.DOWN);
    }

    private String readable(Instant moment) {
        return moment == null ? null : READABLE.format(moment.atZone(zone));
    }
}
