package io.zhanbo.events;

/**
 * Points at bytes in object storage; events carry references, never bytes.
 *
 * @param bucket logical bucket name ({@code originals}, {@code renditions}, …), without a deployment's prefix
 * @param key    object key, generated and never reused
 * @param size   length in bytes
 * @param sha256 lower-case hex digest of the bytes; "claimed" by the client where the event says so
 */
public record ObjectRef(String bucket, String key, long size, String sha256) {}
