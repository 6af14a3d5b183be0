package io.zhanbo.submission.catalogue;

import java.util.List;

/**
 * What became of a catalogue that was brought in as it is.
 *
 * @param catalogueId where it can be looked at, and mended if it was not committed
 * @param made        how many drafts were made
 * @param changed     how many drafts were changed
 * @param left        how many rows changed nothing
 * @param entryIds    the entries its rows are about; empty if it was not committed
 * @param remarks     what is to be known of single rows, each with its cell, in words; those that were kept are among them
 * @param errors      what keeps it from being committed, each with its cell, in words; empty if it was committed
 */
public record BroughtIn(
        String catalogueId,
        long made,
        long changed,
        long left,
        List<String> entryIds,
        List<String> remarks,
        List<String> errors) {}
