package io.zhanbo.submission.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a catalogue tells of an entry, in the order of the template's columns. */
public enum CatalogueColumn {
    /** Only where the organiser brings in the catalogue of several units. */
    UNIT("unitId", 18),
    NAME("contestant.name", 14),
    PHONE("contestant.phone", 18),
    EMAIL("contestant.email", 24),
    /** Whether a guardian has to consent: yes or no. */
    MINOR("contestant.minor", 10),
    TITLE("title", 30),
    TOPIC("topic", 24),
    FORM("form", 12),
    DESCRIPTION("description", 50),
    /** The first of several is the entry's instructor; the others are in its team. */
    INSTRUCTOR("instructorName", 14),
    GROUP("team.groupName", 18),
    /** Several people in one cell. */
    MEMBERS("team.members", 30),
    COAUTHORS("team.coauthors", 24),
    /** Name of the file that holds the script. */
    SCRIPT("scriptFile", 24),
    /** Name of the file that holds the video. */
    VIDEO("videoFile", 24),
    /** Stands in exports, so that a row is known again whatever else was changed in it. */
    ENTRY("id", 38);

    private final String field;
    private final int width;

    CatalogueColumn(String field, int width) {
        this.field = field;
        this.width = width;
    }

    /** The field of the entry form that it fills. */
    String field() {
        return field;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Its name in the API and in the bundle of words. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static CatalogueColumn of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static CatalogueColumn filling(String field) {
        if (field.equals("team.instructors")) {
            return INSTRUCTOR;
        }
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(NAME);
    }
}
