package io.zhanbo.judging.entry;

import java.util.Optional;

/**
 * An entry that was put up for judging, by a nomination or by its liaison's vouching, as a round may freeze it.
 *
 * @param topic    name of its topic
 * @param form     name of its form
 * @param proxyKey key of the judges' copy in bucket {@code renditions}; empty while it is being made
 */
public record Nomination(
        String entryId, String title, String description, String topic, String form, Optional<String> proxyKey) {}
