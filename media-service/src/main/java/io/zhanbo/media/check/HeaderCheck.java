package io.zhanbo.media.check;

/** A check that needs the header only, so that its findings are told before the film is decoded. What it sees then must be certain. */
public interface HeaderCheck extends Check {}
