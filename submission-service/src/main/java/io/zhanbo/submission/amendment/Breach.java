package io.zhanbo.submission.amendment;

/**
 * What a change of a contest would do to entries that hold today.
 *
 * @param field   of the definition
 * @param entries how many would hold no longer
 * @param needed  the value nearest to what is wanted with which all of them would
 */
record Breach(String field, long entries, String needed) {

    @Override
    public String toString() {
        return field + " (" + entries + ", " + needed + ")";
    }
}
