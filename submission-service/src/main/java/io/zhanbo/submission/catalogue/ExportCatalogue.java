package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.contest.SpokenFor;
import io.zhanbo.submission.contestant.PlainPeople;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryViews;
import io.zhanbo.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes out the unit's catalogue, the organiser's with all units; noted, because phone numbers leave with it. */
@ApplicationScoped
class ExportCatalogue {

    private final Contests contests;
    private final Entries entries;
    private final Units units;
    private final EntryViews views;
    private final NamedFiles namedFiles;
    private final Contacts contacts;
    private final SpokenFor spokenFor;
    private final CurrentUser user;
    private final CallerLanguage language;
    private final Journal journal;

    ExportCatalogue(
            Contests contests,
            Entries entries,
            Units units,
            EntryViews views,
            NamedFiles namedFiles,
            Contacts contacts,
            SpokenFor spokenFor,
            CurrentUser user,
            CallerLanguage language,
            Journal journal) {
        this.contests = contests;
        this.entries = entries;
        this.units = units;
        this.views = views;
        this.namedFiles = namedFiles;
        this.contacts = contacts;
        this.spokenFor = spokenFor;
        this.user = user;
        this.language = language;
        this.journal = journal;
    }

    byte[] template(String contestId) {
        return tables(contestId).template();
    }

    /** @param named the one unit whose entries are wanted; null for a liaison's own, or for all if an organiser asks */
    @Transactional
    byte[] export(String contestId, String named) {
        CatalogueTables tables = tables(contestId);
        String unit = user.is(Roles.ORGANISER) ? named : spokenFor.chosen(contestId, named);
        List<Entry> shown = entries.ofContest(contestId, unit);
        Map<String, Integer> ranks = ranks(contestId, shown.stream().map(Entry::unitId));
        Map<String, Map<CatalogueColumn, String>> files = files(shown);
        List<ExportedEntry> rows = shown.stream()
                .map(entry -> exported(entry, files.getOrDefault(entry.id(), Map.of())))
                .toList();
        journal.write("contest:" + contestId, "catalogue exported");
        return tables.export(rows, ranks);
    }

    private ExportedEntry exported(Entry entry, Map<CatalogueColumn, String> files) {
        PlainPeople people = contacts.open(entry);
        return new ExportedEntry(views.show(entry, people), people, files);
    }

    /** Brought in again, the export is the latest catalogue: it has to name what the former ones did. */
    private Map<String, Map<CatalogueColumn, String>> files(List<Entry> shown) {
        Map<String, Map<CatalogueColumn, String>> files = new HashMap<>();
        namedFiles
                .of(shown.stream().map(Entry::id).toList())
                .forEach(row -> files.computeIfAbsent(row.entryId(), entry -> new EnumMap<>(CatalogueColumn.class))
                        .putAll(row.cells().texts()));
        return files;
    }

    /** Each entry's place in the ranking of its unit, from 1. */
    private Map<String, Integer> ranks(String contestId, Stream<String> unitIds) {
        Map<String, Integer> ranks = new HashMap<>();
        unitIds.distinct()
                .map(unit -> units.ranking(contestId, unit).entries())
                .forEach(ranking -> ranking.forEach(entry -> ranks.put(entry, ranking.indexOf(entry) + 1)));
        return ranks;
    }

    private CatalogueTables tables(String contestId) {
        return new CatalogueTables(Choices.of(contests.get(contestId)), language.get(), user.is(Roles.ORGANISER));
    }
}
