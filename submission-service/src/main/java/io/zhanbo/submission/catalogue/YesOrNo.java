package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.spreadsheet.SheetWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A cell that says yes or no, in whichever of the two languages. */
enum YesOrNo {
    YES("yes"),
    NO("no");

    private static final List<SheetWords> LANGUAGES = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
            .map(SheetWords::new)
            .toList();

    private final String key;

    YesOrNo(String key) {
        this.key = key;
    }

    /** The word of the drop-down. */
    String word(SheetWords words) {
        return words.get(key);
    }

    /** As it stands in a cell; null if it is not known. */
    static String word(Boolean answer, SheetWords words) {
        return answer == null ? null : (answer ? YES : NO).word(words);
    }

    /** Null if the cell is empty or says neither. */
    static Boolean read(String cell) {
        return Stream.of(values())
                .filter(answer -> answer.isIn(cell))
                .map(answer -> answer == YES)
                .findFirst()
                .orElse(null);
    }

    private boolean isIn(String cell) {
        return LANGUAGES.stream()
                .flatMap(words -> Stream.concat(
                        Stream.of(words.get(key)),
                        Stream.of(words.get("also." + key).split("\\|"))))
                .anyMatch(known -> Loosely.same(known, cell));
    }
}
