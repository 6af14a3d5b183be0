package io.zhanbo.submission.catalogue;

import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.submission.FieldFault;
import java.util.Set;
import java.util.stream.Collectors;

/** Several units, topics or forms have the name that a cell gives. */
class NameAmbiguous extends FieldFault {

    NameAmbiguous(CatalogueColumn column, Set<Choice> meant) {
        super(
                column.field(),
                "catalogue-name-ambiguous",
                meant.stream().map(Offered::withCode).collect(Collectors.joining(", ")));
        with("offered", meant.stream().map(Choice::code).toList());
    }
}
