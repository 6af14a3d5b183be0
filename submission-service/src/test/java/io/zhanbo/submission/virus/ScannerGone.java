package io.zhanbo.submission.virus;

import io.quarkus.test.junit.QuarkusMock;

/** For tests of other features: until the test ends there is a scanner, but nobody listens there. */
public final class ScannerGone {

    private ScannerGone() {}

    public static void now() {
        QuarkusMock.installMockForType(new Scanner(Clamd.settings(1)), Scanner.class);
    }
}
