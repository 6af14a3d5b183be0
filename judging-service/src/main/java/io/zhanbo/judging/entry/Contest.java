package io.zhanbo.judging.entry;

import io.zhanbo.events.submission.ContestChanged;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a contest calls its topics and forms, and which of its units belong to which. */
@Entity
@Table(name = "contest")
class Contest {

    @Id
    private String id;

    private long version;

    @ElementCollection
    @CollectionTable(name = "contest_topic", joinColumns = @JoinColumn(name = "contest_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "name")
    private Map<String, String> topics = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "contest_form", joinColumns = @JoinColumn(name = "contest_id"))
    @MapKeyColumn(name = "code")
    @Column(name = "name")
    private Map<String, String> forms = new HashMap<>();

    /** By unit; those that belong to none are left out. */
    @ElementCollection
    @CollectionTable(name = "contest_unit", joinColumns = @JoinColumn(name = "contest_id"))
    @MapKeyColumn(name = "unit_id")
    @Column(name = "parent_id")
    private Map<String, String> parents = new HashMap<>();

    protected Contest() {}

    Contest(String id) {
        this.id = id;
    }

    void changed(ContestChanged event) {
        if (event.version() > version) {
            version = event.version();
            replace(topics, event.topics());
            replace(forms, event.forms());
            parents.clear();
            event.units().stream()
                    .filter(unit -> unit.parentId() != null)
                    .forEach(unit -> parents.put(unit.unitId(), unit.parentId()));
        }
    }

    /** The topic's name, or its code while the name is not known. */
    String topic(String code) {
        return topics.getOrDefault(code, code);
    }

    /** The form's name, or its code while the name is not known. */
    String form(String code) {
        return forms.getOrDefault(code, code);
    }

    /** The unit, and all that belong to it or to one that does. */
    Set<String> within(String unitId) {
        Set<String> found = new HashSet<>(Set.of(unitId));
        while (found.addAll(below(found))) {
            // Until there is nothing below the lowest of them.
        }
        return found;
    }

    private List<String> below(Set<String> units) {
        return parents.entrySet().stream()
                .filter(unit -> units.contains(unit.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void replace(Map<String, String> names, List<ContestChanged.Choice> choices) {
        names.clear();
        choices.forEach(choice -> names.put(choice.code(), choice.name()));
    }
}
