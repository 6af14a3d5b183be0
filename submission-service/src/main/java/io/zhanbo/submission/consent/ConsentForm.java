package io.zhanbo.submission.consent;

import io.zhanbo.events.submission.EntryCredited.Channel;
import java.util.List;
import java.util.Objects;

/** @param channels where name and film may appear; none means nowhere */
record ConsentForm(List<Channel> channels) {

    List<Channel> sorted() {
        return sorted(channels);
    }

    /** Each once, in one order. */
    static List<Channel> sorted(List<Channel> channels) {
        return channels == null
                ? List.of()
                : channels.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }
}
