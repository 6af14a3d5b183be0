package io.zhanbo.showcase.site;

import java.time.Duration;

/** How long a film is, in whole seconds. */
record Length(long seconds) {
    static Length ofMillis(long millis) {
        return new Length(Math.round(millis / 1000.0));
    }

    /** As players show it: {@code 3:42}, {@code 1:02:05}. */
    String forPeople() {
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        String tail = "%02d".formatted(seconds % 60);
        return hours > 0 ? "%d:%02d:%s".formatted(hours, minutes, tail) : minutes + ":" + tail;
    }

    String iso() {
        return Duration.ofSeconds(seconds).toString();
    }
}
