package io.zhanbo.submission.text;

/** The texts people type. The order is that of the words in the problem texts. */
public enum TextField {
    TITLE("title"),
    DESCRIPTION("description"),
    NAME("contestant.name"),
    PHONE("contestant.phone"),
    INSTRUCTOR("instructorName"),
    REASON("reason"),
    FILE_NAME("fileName"),
    GROUP("team.groupName"),
    MEMBERS("team.members"),
    COAUTHORS("team.coauthors"),
    INSTRUCTORS("team.instructors");

    private final String path;

    TextField(String path) {
        this.path = path;
    }

    /** Where the text stands in the request. */
    public String path() {
        return path;
    }
}
