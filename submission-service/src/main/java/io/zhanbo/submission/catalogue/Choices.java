package io.zhanbo.submission.catalogue;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.entry.EntryForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a contest offers in the columns that choose. */
record Choices(Offered units, Offered topics, Offered forms) {

    static Choices of(Contest contest) {
        return new Choices(
                new Offered(contest.unitChoices()), new Offered(contest.topics()), new Offered(contest.forms()));
    }

    /**
     * The unit that a cell means. A name that several have means the catalogue's own unit, if it is one of them.
     *
     * @param own the catalogue's, or null
     */
    String unit(String cell, String own) {
        return has(units.meant(cell), own) ? own : units.code(cell);
    }

    /** What is wrong with cells whose names are not enough. */
    List<NameAmbiguous> ambiguous(RowCells cells, EntryForm form) {
        return Stream.of(
                        ambiguous(CatalogueColumn.UNIT, units, cells, form.unitId()),
                        ambiguous(CatalogueColumn.TOPIC, topics, cells, form.topic()),
                        ambiguous(CatalogueColumn.FORM, forms, cells, form.form()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NameAmbiguous> ambiguous(
            CatalogueColumn column, Offered offered, RowCells cells, String code) {
        Set<Choice> meant = offered.meant(cells.text(column));
        return meant.size() > 1 && !has(meant, code) ? Optional.of(new NameAmbiguous(column, meant)) : Optional.empty();
    }

    private static boolean has(Set<Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }
}
