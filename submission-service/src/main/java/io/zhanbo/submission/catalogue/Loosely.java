package io.zhanbo.submission.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Compares what people typed twice: case, blanks, full and half width do not count. */
final class Loosely {

    private Loosely() {}

    static String written(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s*]", "")
                        .toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return written(one).equals(written(other));
    }
}
