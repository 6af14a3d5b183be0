package io.zhanbo.judging.scoring;

import io.zhanbo.judging.round.Work;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Every judge's own order of the works, so that no work is always first or last; it stays the same when a work leaves. */
final class OrderOfWorks {

    private OrderOfWorks() {}

    static List<Work> by(long seed, List<Work> works) {
        return works.stream()
                .sorted(Comparator.comparing(work -> place(seed, work.code())))
                .toList();
    }

    static String place(long seed, String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
