package io.zhanbo.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what only an auditor reads. */
@ApplicationScoped
public class JournalReader {

    private final EntityManager database;

    JournalReader(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public List<String> actions(Work work) {
        return lines("select action from journal where subject = '" + "entry:" + work.id + "' order by id");
    }

    /** Every line of journal and outbox, whole. */
    @Transactional
    public List<String> everything() {
        return lines("select cast(j as text) from journal j union all select cast(o as text) from outbox o");
    }

    @Transactional
    public List<String> catalogueRows() {
        return lines("select encode(cells, 'escape') from catalogue_row");
    }

    @Transactional
    public List<String> teams() {
        return lines("select encode(team, 'escape') from entry where team is not null");
    }

    @SuppressWarnings("unchecked")
    private List<String> lines(String query) {
        return database.createNativeQuery(query, String.class).getResultList();
    }
}
