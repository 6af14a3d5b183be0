package io.zhanbo.submission.privacy;

import io.quarkus.arc.All;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.contestant.GuardianConsent;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryViews;
import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers all that is held about an entry's people, for its contestant or the organiser, and notes that it was asked for. */
@ApplicationScoped
class GatherPersonalData {

    private final Entries entries;
    private final EntryViews views;
    private final Contacts contacts;
    private final List<Holding> holdings;
    private final EntityManager database;
    private final Journal journal;

    GatherPersonalData(
            Entries entries,
            EntryViews views,
            Contacts contacts,
            @All List<Holding> holdings,
            EntityManager database,
            Journal journal) {
        this.entries = entries;
        this.views = views;
        this.contacts = contacts;
        this.holdings = holdings;
        this.database = database;
        this.journal = journal;
    }

    @Transactional
    PersonalData gather(String id) {
        Entry entry = entries.ownOrAny(id);
        journal.write(entry.subject(), "personal data exported");
        Map<String, Object> held = new TreeMap<>();
        holdings.forEach(holding -> held.put(holding.name(), holding.show(id)));
        return new PersonalData(
                entry.ownerId(),
                contacts.open(entry),
                views.show(entry),
                entry.guardian().map(GatherPersonalData::guardian).orElse(null),
                held,
                lines(entry));
    }

    @SuppressWarnings("unchecked")
    private List<PersonalData.Line> lines(Entry entry) {
        List<Tuple> rows = database.createNativeQuery(
                        "select at, actor, action, reason from journal where subject = :subject order by id",
                        Tuple.class)
                .setParameter("subject", entry.subject())
                .getResultList();
        return rows.stream().map(row -> line(row, entry.ownerId())).toList();
    }

    private static PersonalData.Line line(Tuple row, String owner) {
        String actor = row.get("actor", String.class);
        String by = actor.equals(owner) ? "owner" : actor.equals("system") ? "system" : "other";
        return new PersonalData.Line(
                row.get("at", Instant.class), by, row.get("action", String.class), row.get("reason", String.class));
    }

    private static PersonalData.Guardian guardian(GuardianConsent given) {
        return new PersonalData.Guardian(
                given.how(), given.givenOn(), given.channels(), given.recordedAt(), given.revokedAt());
    }
}
