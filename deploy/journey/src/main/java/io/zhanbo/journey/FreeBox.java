package io.zhanbo.journey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Bytes that players pass over, put behind an MP4: the same pictures become a larger file, or one that nobody has seen. */
final class FreeBox {
    private static final int HEADER = 8;

    private FreeBox() {}

    /** The same film in other bytes: what was made of bytes seen before would be taken from storage. */
    static byte[] neverSeen(byte[] mp4) {
        var id = UUID.randomUUID();
        return behind(
                mp4,
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    /** The same film in a file of this size, as cameras leave it that keep room for an index. */
    static byte[] padded(byte[] mp4, int size) {
        return behind(mp4, new byte[size - mp4.length - HEADER]);
    }

    private static byte[] behind(byte[] mp4, byte[] content) {
        return ByteBuffer.allocate(mp4.length + HEADER + content.length)
                .put(mp4)
                .putInt(HEADER + content.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }
}
