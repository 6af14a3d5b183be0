package io.zhanbo.submission.contest;

/**
 * How long scripts may be, in characters; blanks do not count.
 *
 * @param min fewest; null: {@value #FEWEST}
 * @param max most; null: {@value #MOST}
 */
public record ScriptLength(Integer min, Integer max) {

    static final int FEWEST = 10;
    static final int MOST = 20_000;

    /**
     * @throws ScriptTooShort if a script has fewer characters
     * @throws ScriptTooLong  if it has more, or had when its reading was stopped
     */
    public void require(int characters) {
        if (characters < min) {
            throw new ScriptTooShort(characters, min);
        }
        if (characters > max) {
            throw new ScriptTooLong(characters, max);
        }
    }

    /** With the usual where it says nothing. */
    public static ScriptLength filledUp(ScriptLength defined) {
        return defined == null
                ? new ScriptLength(FEWEST, MOST)
                : new ScriptLength(
                        defined.min == null ? FEWEST : defined.min, defined.max == null ? MOST : defined.max);
    }
}
