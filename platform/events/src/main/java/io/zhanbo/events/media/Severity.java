package io.zhanbo.events.media;

/** What a finding does to the verdict. */
public enum Severity {
    INFO,
    REVIEW,
    REJECT
}
