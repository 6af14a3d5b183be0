package io.zhanbo.submission.contest;

import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.ContestChanged.Assurance;
import io.zhanbo.events.submission.ContestChanged.Choice;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.events.submission.ContestChanged.Unit;
import io.zhanbo.submission.unit.UnitTree;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One season of a contest: its definition with the season's start filled in, and how often it has changed. */
@Entity
public class Contest {

    @Id
    private String id;

    private long version = 1;

    @Convert(converter = DefinitionColumn.class)
    private ContestDefinition definition;

    @Column(name = "file_sha256")
    private String fileSha256;

    protected Contest() {}

    Contest(String id, ContestDefinition definition) {
        this.id = id;
        this.definition = definition;
    }

    /** Takes a new definition; false if it says what is known already. */
    boolean redefine(ContestDefinition next) {
        if (definition.equals(next)) {
            return false;
        }
        definition = next;
        version++;
        return true;
    }

    /** Remembers the definition file, so that only a changed file overrules what organisers set since. */
    void loadedFrom(String sha256) {
        fileSha256 = sha256;
    }

    boolean isLoadedFrom(String sha256) {
        return sha256.equals(fileSha256);
    }

    public String id() {
        return id;
    }

    /** What the journal calls it. */
    String subject() {
        return "contest:" + id;
    }

    public String title() {
        return definition.title();
    }

    public Timeline timeline() {
        return Timeline.of(definition);
    }

    public Limits limits() {
        return definition.limits();
    }

    /** How long scripts may be, nothing left out. */
    public ScriptLength scriptLength() {
        return ScriptLength.filledUp(definition.script());
    }

    public List<Choice> topics() {
        return definition.topics();
    }

    public List<Choice> forms() {
        return definition.forms();
    }

    public Optional<Unit> unit(String unitId) {
        return definition.units().stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst();
    }

    public List<Unit> units() {
        return definition.units();
    }

    public List<Choice> unitChoices() {
        return definition.units().stream()
                .map(unit -> new Choice(unit.unitId(), unit.name()))
                .toList();
    }

    /** Which of its units belongs to which. */
    public UnitTree tree() {
        return new UnitTree(definition.units());
    }

    /** What a liaison confirms when vouching. */
    public List<Assurance> checklist() {
        return Checklist.of(definition);
    }

    /** How long after the public run its people are kept, if it says so. */
    public Optional<Period> retention() {
        return Optional.ofNullable(definition.retention());
    }

    ContestChanged.Timeline moments() {
        return timeline().published(Timeline.stages(definition));
    }

    Instant seasonStart() {
        return definition.seasonStart();
    }

    ContestDefinition definition() {
        return definition;
    }

    /** Of its rules: raised by one with every change. */
    public long version() {
        return version;
    }

    ContestChanged changed() {
        return new ContestChanged(
                id,
                version,
                definition.title(),
                definition.theme(),
                definition.organiser(),
                definition.zone(),
                moments(),
                definition.topics(),
                definition.forms(),
                definition.limits(),
                definition.units(),
                definition.severities(),
                checklist());
    }
}
