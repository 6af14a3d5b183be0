package io.zhanbo.media.probe.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what FFmpeg's filters noted about frames: a line {@code frame:… pts:… pts_time:…} for each, then lines {@code key=value}. */
final class MarkLines {
    private static final Pattern TIME = Pattern.compile("^frame:.*pts_time:(\\S+)");

    private MarkLines() {}

    /**
     * What was noted about one frame.
     *
     * @param seconds when it is shown or heard
     * @param values  by the filter's key
     */
    record Mark(double seconds, Map<String, String> values) {
        /** A figure, or the other one if the filter had none; "inf" and "nan" are none. */
        double figure(String key, double otherwise) {
            double figure = number(values.get(key));
            return Double.isFinite(figure) ? figure : otherwise;
        }

        boolean has(String key) {
            return values.containsKey(key);
        }
    }

    /** The notes in the order of the frames; none if the filter never ran. */
    static List<Mark> read(Path file) {
        var marks = new ArrayList<Mark>();
        if (!Files.exists(file)) {
            return marks;
        }
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> read(line, marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static void read(String line, List<Mark> marks) {
        var time = TIME.matcher(line);
        int equals = line.indexOf('=');
        if (time.find()) {
            marks.add(new Mark(number(time.group(1)), new HashMap<>()));
        } else if (equals > 0 && !marks.isEmpty()) {
            marks.get(marks.size() - 1).values().put(line.substring(0, equals), line.substring(equals + 1));
        }
    }

    private static double number(String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }
}
