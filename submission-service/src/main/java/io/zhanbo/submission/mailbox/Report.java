package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.notice.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of a mail, to be put into anyone's words.
 *
 * @param lines one for each thing
 */
record Report(List<Line> lines) {

    Report() {
        this(new ArrayList<>());
    }

    /**
     * One thing that was understood, or not.
     *
     * @param code      names its words
     * @param arguments for the words' placeholders
     */
    record Line(String code, List<String> arguments) {

        String in(Words words) {
            return words.say("mail." + code, arguments.toArray());
        }
    }

    void add(String code, String... arguments) {
        lines.add(new Line(code, List.of(arguments)));
    }

    void add(Report more) {
        lines.addAll(more.lines);
    }

    List<String> in(Words words) {
        return lines.stream().map(line -> line.in(words)).toList();
    }
}
