package io.zhanbo.submission.download;

import java.net.URI;

/**
 * Where a file can be fetched for a while, without a token.
 *
 * @param url      never to be passed on or kept: whoever has it has the file
 * @param fileName under which it is saved
 */
public record FileAddress(URI url, String fileName) {}
