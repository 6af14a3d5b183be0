package io.zhanbo.submission.entry;

import java.net.URI;

/**
 * Where a file can be fetched for a while, without a token.
 *
 * @param url      never to be passed on or kept: it holds the name the file gets
 * @param fileName under which it is saved
 */
public record FileAddress(URI url, String fileName) {}
