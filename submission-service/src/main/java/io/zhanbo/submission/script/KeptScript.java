package io.zhanbo.submission.script;

import io.zhanbo.submission.entry.ScriptFile;

/**
 * A script that was looked at and lies among the originals.
 *
 * @param file as its entry has it
 * @param text what it says
 */
record KeptScript(ScriptFile file, String text) {}
