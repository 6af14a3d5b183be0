package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.problem.ChangedMeanwhile;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.ScriptFile;
import io.zhanbo.submission.video.Video;

/**
 * What someone looked at before they decided, as the entry showed it: its contestant may have changed it since. What is left
 * out is not compared.
 *
 * @param wordsVersion of its words and people
 * @param scriptSha256 digest of its script
 * @param revision     of its video
 */
record Seen(Long wordsVersion, String scriptSha256, Integer revision) {

    static final Seen ANYTHING = new Seen(null, null, null);

    /** @throws ChangedMeanwhile if the entry is another by now */
    void require(Entry entry) {
        boolean same = is(wordsVersion, entry.wordsVersion())
                && is(scriptSha256, entry.script().map(ScriptFile::sha256).orElse(null))
                && is(revision, entry.video().map(Video::revision).orElse(null));
        if (!same) {
            throw new ChangedMeanwhile();
        }
    }

    private static boolean is(Object seen, Object there) {
        return seen == null || seen.equals(there);
    }
}
