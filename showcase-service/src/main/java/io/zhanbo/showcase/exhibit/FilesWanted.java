package io.zhanbo.showcase.exhibit;

/** Fired with a change after which files have to be copied, replaced or removed, so that this need not wait for the next look. */
public record FilesWanted() {}
