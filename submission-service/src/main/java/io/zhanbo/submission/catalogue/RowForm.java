package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.catalogue.CatalogueColumn.COAUTHORS;
import static io.zhanbo.submission.catalogue.CatalogueColumn.DESCRIPTION;
import static io.zhanbo.submission.catalogue.CatalogueColumn.EMAIL;
import static io.zhanbo.submission.catalogue.CatalogueColumn.FORM;
import static io.zhanbo.submission.catalogue.CatalogueColumn.GROUP;
import static io.zhanbo.submission.catalogue.CatalogueColumn.INSTRUCTOR;
import static io.zhanbo.submission.catalogue.CatalogueColumn.MEMBERS;
import static io.zhanbo.submission.catalogue.CatalogueColumn.MINOR;
import static io.zhanbo.submission.catalogue.CatalogueColumn.NAME;
import static io.zhanbo.submission.catalogue.CatalogueColumn.PHONE;
import static io.zhanbo.submission.catalogue.CatalogueColumn.TITLE;
import static io.zhanbo.submission.catalogue.CatalogueColumn.TOPIC;
import static io.zhanbo.submission.catalogue.CatalogueColumn.UNIT;

import io.zhanbo.submission.contestant.Team;
import io.zhanbo.submission.entry.EntryForm;
import java.util.List;

/** Reads a row as the form a contestant would have filled in. */
final class RowForm {

    private RowForm() {}

    /** @param unitId of the catalogue, for rows that name none */
    static EntryForm of(RowCells cells, Choices choices, String unitId) {
        String unit = choices.unit(cells.text(UNIT), unitId);
        List<String> instructors = PeopleCell.items(cells.text(INSTRUCTOR));
        return new EntryForm(
                cells.text(TITLE),
                cells.text(DESCRIPTION),
                choices.topics().code(cells.text(TOPIC)),
                choices.forms().code(cells.text(FORM)),
                unit == null ? unitId : unit,
                new EntryForm.Person(
                        cells.text(NAME), cells.text(PHONE), cells.text(EMAIL), null, YesOrNo.read(cells.text(MINOR))),
                instructors.stream().findFirst().orElse(null),
                List.of(),
                null,
                new Team(
                        cells.text(GROUP),
                        PeopleCell.people(PeopleCell.items(cells.text(MEMBERS))),
                        PeopleCell.people(PeopleCell.items(cells.text(COAUTHORS))),
                        PeopleCell.people(instructors.stream().skip(1).toList())));
    }
}
