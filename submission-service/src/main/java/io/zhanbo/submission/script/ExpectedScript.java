package io.zhanbo.submission.script;

import io.zhanbo.submission.contest.ScriptLength;

/**
 * A script that should have arrived.
 *
 * @param entryId whose it is to be
 * @param key     where it was sent to, in the swept bucket
 * @param form    as it was announced
 * @param length  what the contest allows
 */
record ExpectedScript(String entryId, String key, ScriptForm form, ScriptLength length) {}
