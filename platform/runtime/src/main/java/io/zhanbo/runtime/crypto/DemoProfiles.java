package io.zhanbo.runtime.crypto;

import java.util.Collection;
import java.util.List;

/** The configuration profiles in which there are no real people to protect, and published keys may be used. */
public final class DemoProfiles {
    private static final List<String> DEMOS = List.of("local", "dev", "test");

    private DemoProfiles() {}

    /** Whether one of these profiles is for demos. */
    public static boolean among(Collection<String> profiles) {
        return profiles.stream().anyMatch(DEMOS::contains);
    }
}
