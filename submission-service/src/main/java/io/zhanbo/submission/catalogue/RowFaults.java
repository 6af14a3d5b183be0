package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.entry.EntryForm;
import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is wrong with a row: cells that cannot be read or do not say enough, and what the entry form would refuse, too.
 *
 * @param unit the only unit the rows may be of, or null
 */
record RowFaults(Contest contest, Choices choices, String unit) {

    List<FieldFault> of(RowCells cells, EntryForm form) {
        List<FieldFault> faults = new ArrayList<>();
        cells.faults().forEach((column, fault) -> faults.add(new CellUnreadable(column, fault)));
        faults.addAll(choices.ambiguous(cells, form));
        Set<String> known = faults.stream().map(FieldFault::field).collect(Collectors.toSet());
        form.faults(contest).stream()
                .filter(fault -> !known.contains(fault.field()))
                .forEach(faults::add);
        if (cells.text(CatalogueColumn.MINOR) != null && form.minor() == null) {
            faults.add(new NeitherYesNorNo(CatalogueColumn.MINOR));
        }
        if (unit != null && !unit.equals(form.unitId())) {
            faults.removeIf(fault -> fault.field().equals(CatalogueColumn.UNIT.field()));
            faults.add(new OtherUnit());
        }
        if (cells.text(CatalogueColumn.NAME) == null && !known.contains(CatalogueColumn.NAME.field())) {
            requireName(faults);
        }
        return faults;
    }

    /** Unlike a draft that is typed, a row is nobody's without a name. */
    private static void requireName(List<FieldFault> faults) {
        try {
            PlainText.required(TextField.NAME, null, 0);
        } catch (FieldFault missing) {
            faults.add(missing);
        }
    }
}
