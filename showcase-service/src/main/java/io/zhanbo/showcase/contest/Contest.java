package io.zhanbo.showcase.contest;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.ContestChanged.Choice;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the showcase knows of a contest; submission-service owns the real one. */
@Entity
public class Contest extends PanacheEntityBase {
    @Id
    private String id;

    private long version = -1;
    private String title;
    private String theme;
    private String organiser;
    private String zone;
    private Instant showcaseFrom;
    private Instant showcaseUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Choice> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Choice> forms;

    protected Contest() {}

    Contest(String id) {
        this.id = id;
    }

    /** The contest, or empty as long as no event told of it. */
    public static Optional<Contest> known(String id) {
        return findByIdOptional(id);
    }

    /** Takes over what the event says, unless something newer is known already. */
    void changed(ContestChanged event) {
        if (event.version() <= version) {
            return;
        }
        version = event.version();
        title = event.title();
        theme = event.theme();
        organiser = event.organiser();
        zone = event.zone();
        showcaseFrom = event.timeline().showcaseFrom();
        showcaseUntil = event.timeline().showcaseUntil();
        topics = List.copyOf(event.topics());
        forms = List.copyOf(event.forms());
    }

    /** Whether works may go on show at this moment; both ends of the run belong to it. */
    public boolean showsAt(Instant now) {
        return !now.isBefore(showcaseFrom) && !now.isAfter(showcaseUntil);
    }

    /** What people read for a topic's code; the code itself if the contest no longer lists it. */
    public String topicName(String code) {
        return nameOf(topics, code);
    }

    /** What people read for a form's code; the code itself if the contest no longer lists it. */
    public String formName(String code) {
        return nameOf(forms, code);
    }

    private static String nameOf(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::name)
                .findFirst()
                .orElse(code);
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String theme() {
        return theme;
    }

    public String organiser() {
        return organiser;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
