package io.zhanbo.submission.contact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language that people can be written to in. */
public enum Language {
    @JsonProperty("zh-CN")
    CHINESE("zh-CN"),
    @JsonProperty("en")
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in Accept-Language. */
    public String tag() {
        return tag;
    }

    /** Chinese where nobody has said anything else. */
    public static Language orDefault(Language chosen) {
        return chosen == null ? CHINESE : chosen;
    }
}
