package io.zhanbo.events;

/** Every Kafka topic, with the name that services and operators see. */
public enum Topic {
    CONTESTS("zhanbo.submission.contests", true),
    UPLOADS("zhanbo.submission.videos", false),
    ENTRIES("zhanbo.submission.entries", false),
    CREDITS("zhanbo.submission.credits", true),
    VIDEOS("zhanbo.media.videos", false),
    ROUNDS("zhanbo.judging.rounds", false),
    EXHIBITS("zhanbo.showcase.exhibits", false),
    /** The one on which every service speaks. */
    ERASURES("zhanbo.erasures", false);

    private final String topicName;
    private final boolean compacted;

    Topic(String topicName, boolean compacted) {
        this.topicName = topicName;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
    }

    /** Whether Kafka keeps only the newest message of each key, so that a late joiner reads the whole state. */
    public boolean compacted() {
        return compacted;
    }
}
