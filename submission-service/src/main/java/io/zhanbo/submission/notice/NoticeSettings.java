package io.zhanbo.submission.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** When people are written to. Nothing is sent until {@code quarkus.mailer.from} and a server are set. */
@ConfigMapping(prefix = "zhanbo.notices")
interface NoticeSettings {

    /** How long news is collected into one mail. Longer means fewer mails; shorter means that people know sooner. */
    @WithDefault("PT10M")
    Duration digest();

    /** How often due mails are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("10s")
    String sendEvery();

    /** How long the mail server may take over one mail. Longer than a minute, and the transaction would end first. */
    @WithDefault("PT30S")
    Duration patience();

    /** How often a mail is tried before it is given up. More rides out longer faults. */
    @WithDefault("12")
    int attempts();

    /** How long a mail waits after its first failure; twice as long after each further one. */
    @WithDefault("PT1M")
    Duration firstWait();

    /** The longest of these waits. */
    @WithDefault("PT4H")
    Duration longestWait();

    /** How long before closing people are told of drafts that are not handed in, once each. */
    @WithDefault("PT72H,PT24H")
    List<Duration> reminders();

    /** How often it is looked whether a reminder is due, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("10m")
    String remindEvery();

    /** How long mails are kept after they were made, with all that they say. Longer answers questions for longer. */
    @WithDefault("P60D")
    Duration maxAge();

    /** How often mails that are too old are looked for, as a Quarkus scheduler expression; {@code off} never. */
    @WithDefault("1h")
    String sweepEvery();
}
