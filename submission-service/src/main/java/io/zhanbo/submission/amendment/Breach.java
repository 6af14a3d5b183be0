package io.zhanbo.submission.amendment;

import java.util.List;

/**
 * What a change of a contest would do to entries that hold today.
 *
 * @param field   of the definition
 * @param entries how many would hold no longer
 * @param needed  the value nearest to what is wanted with which all of them would
 */
record Breach(String field, long entries, String needed) {

    /** In the order of their words in the problem's text; severities come last. */
    private static final List<String> FIELDS = List.of(
            "limits.titleLength",
            "limits.descriptionLength",
            "limits.videoSeconds",
            "limits.videoShortSide",
            "limits.uploadBytes",
            "script.min",
            "script.max",
            "timeline.opens",
            "timeline.closes",
            "timeline.nominationsClose",
            "timeline.revision");

    /** The number of the field's words. */
    int wordsOfField() {
        int known = FIELDS.indexOf(field);
        return known < 0 ? FIELDS.size() : known;
    }
}
