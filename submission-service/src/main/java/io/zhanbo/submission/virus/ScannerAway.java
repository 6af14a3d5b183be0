package io.zhanbo.submission.virus;

import java.io.IOException;

/** The scanner does not answer, or could not look at the whole file; it may, later. */
public class ScannerAway extends Exception {

    ScannerAway(IOException cause) {
        super(cause.getMessage(), cause);
    }

    ScannerAway(String answer) {
        super(answer);
    }
}
