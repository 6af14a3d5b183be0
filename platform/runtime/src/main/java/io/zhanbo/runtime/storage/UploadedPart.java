package io.zhanbo.runtime.storage;

/**
 * A part of a multipart upload that has arrived.
 *
 * @param number 1 to 1,000
 * @param size   bytes
 * @param etag   what object storage calls its content; needed to complete
 */
public record UploadedPart(int number, long size, String etag) {}
