package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryForm;
import io.zhanbo.submission.entry.EntryViews;
import io.zhanbo.submission.spreadsheet.SheetWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says of a catalogue's rows what is wrong with them and what would become of them, by the rules as they are now. */
@ApplicationScoped
class CheckRows {

    /** Of whichever language: both are read. */
    private static final SheetWords WORDS = new SheetWords(Locale.ENGLISH);

    private final Contests contests;
    private final Entries entries;
    private final Contacts contacts;
    private final EntryViews views;
    private final SealedCells sealedCells;
    private final CurrentUser user;

    CheckRows(
            Contests contests,
            Entries entries,
            Contacts contacts,
            EntryViews views,
            SealedCells sealedCells,
            CurrentUser user) {
        this.contests = contests;
        this.entries = entries;
        this.contacts = contacts;
        this.views = views;
        this.sealedCells = sealedCells;
        this.user = user;
    }

    List<CheckedRow> check(Catalogue catalogue, List<CatalogueRow> rows) {
        return new Check(catalogue, entries.ofContest(catalogue.contestId(), catalogue.unitId())).all(rows);
    }

    /** The same, holding the locks of all entries it may be about until the transaction ends. */
    List<CheckedRow> checkAlone(Catalogue catalogue, List<CatalogueRow> rows) {
        return new Check(catalogue, entries.lockOfContest(catalogue.contestId(), catalogue.unitId())).all(rows);
    }

    /** One look at the rows from first to last: a row may repeat an earlier one. */
    private final class Check {

        private final Catalogue catalogue;
        private final Contest contest;
        private final Choices choices;
        private final KnownEntries known;
        private final Map<Object, Integer> seen = new HashMap<>();

        Check(Catalogue catalogue, List<Entry> existing) {
            this.catalogue = catalogue;
            this.contest = contests.get(catalogue.contestId());
            this.choices = Choices.of(contest);
            this.known = new KnownEntries(existing, contacts::open);
        }

        List<CheckedRow> all(List<CatalogueRow> rows) {
            return rows.stream().map(this::one).toList();
        }

        private CheckedRow one(CatalogueRow row) {
            RowCells cells = sealedCells.open(row);
            EntryForm form = RowForm.of(cells, choices, catalogue.unitId());
            List<FieldFault> faults = new RowFaults(contest, choices, unitAllowed()).of(cells, form);
            if (!faults.isEmpty()) {
                return new CheckedRow(row, cells, form, faults, Outcome.BROKEN, null, null);
            }
            Optional<Entry> entry = find(cells, form);
            Optional<RowTwice> twice = repeats(row.number(), form, entry);
            if (twice.isPresent()) {
                return new CheckedRow(row, cells, form, List.of(twice.get()), Outcome.BROKEN, null, null);
            }
            return entry.map(found -> about(found, row, cells))
                    .orElseGet(() -> new CheckedRow(row, cells, form, faults, Outcome.NEW, null, null));
        }

        private CheckedRow about(Entry entry, CatalogueRow row, RowCells cells) {
            PlainPeople people = known.behind(entry);
            ExportedEntry exported = new ExportedEntry(views.show(entry, people), people, Map.of());
            RowCells whole = cells.filledUp(catalogue.layout(), column -> exported.text(column, choices, WORDS));
            EntryForm read = RowForm.of(whole, choices, catalogue.unitId()).keepingRestOf(entry, people);
            EntryForm form = namesInstructorsOf(exported, whole) ? read.withInstructorsOf(people) : read;
            Outcome outcome = outcome(entry, people, form);
            Remark remark =
                    switch (outcome) {
                        case KEPT -> Remark.whyKept(entry);
                        case UPDATED -> Remark.ofChange(entry, people.name(), form.name());
                        default -> null;
                    };
            return new CheckedRow(row, cells, form, List.of(), outcome, entry.id(), remark);
        }

        private boolean namesInstructorsOf(ExportedEntry exported, RowCells cells) {
            String known = exported.text(CatalogueColumn.INSTRUCTOR, choices, WORDS);
            return PeopleCell.items(known).equals(PeopleCell.items(cells.text(CatalogueColumn.INSTRUCTOR)));
        }

        /** A liaison's catalogue is of one unit only, whatever the rows name. */
        private String unitAllowed() {
            return user.is(Roles.ORGANISER) ? null : catalogue.unitId();
        }

        private Optional<Entry> find(RowCells cells, EntryForm form) {
            return known.find(
                    cells.text(CatalogueColumn.ENTRY), form.unitId(), form.name(), form.phone(), form.title());
        }

        private Optional<RowTwice> repeats(int row, EntryForm form, Optional<Entry> entry) {
            List<Object> keys =
                    new ArrayList<>(KnownEntries.matches(form.unitId(), form.name(), form.phone(), form.title())
                            .toList());
            entry.map(Entry::id).ifPresent(keys::add);
            Optional<Integer> earlier =
                    keys.stream().map(seen::get).filter(Objects::nonNull).findFirst();
            keys.forEach(key -> seen.putIfAbsent(key, row));
            return earlier.map(RowTwice::new);
        }

        private Outcome outcome(Entry entry, PlainPeople people, EntryForm form) {
            boolean same = form.textFor(contest).equals(entry.text())
                    && Objects.equals(form.name(), people.name())
                    && Objects.equals(form.phone(), people.phone())
                    && Objects.equals(form.email(), people.email())
                    && Objects.equals(form.minor(), entry.contestant().minor())
                    && Objects.equals(form.instructor(), people.instructorName())
                    && form.people().equals(people.team());
            if (same) {
                return Outcome.UNCHANGED;
            }
            return Remark.whyKept(entry) == null ? Outcome.UPDATED : Outcome.KEPT;
        }
    }
}
