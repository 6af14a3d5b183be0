package io.zhanbo.runtime.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.util.Collection;
import java.util.stream.IntStream;

/** The key that everyone can read in the source: fit to try the system out, and for nothing else. */
final class DemoKey {
    private static final int ID = 20230419;

    private DemoKey() {}

    /**
     * Stops the start of a service that would protect real people with a key that is no secret.
     *
     * @param profiles the configuration profiles the service runs in
     * @throws IllegalStateException if the keyset holds the demo key, as primary or not, and none of the profiles is for demos
     */
    static void refuseOutsideDemos(KeysetHandle keyset, Collection<String> profiles) {
        boolean published =
                IntStream.range(0, keyset.size()).anyMatch(i -> keyset.getAt(i).getId() == ID);
        if (published && !DemoProfiles.among(profiles)) {
            throw new IllegalStateException(
                    "zhanbo.crypto.keyset holds the published demo key, which protects nobody: create a keyset of your own");
        }
    }
}
