package io.zhanbo.submission.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a file is cut into parts: large enough that there are never more than object storage lists at once, small enough
 * that losing one on a weak line costs little.
 *
 * @param size     bytes of the whole
 * @param partSize bytes of every part but the last
 */
record PartPlan(long size, long partSize) {

    static final int MOST_PARTS = 1_000;

    private static final long MEBIBYTE = 1L << 20;
    private static final long SMALLEST_PART = 8 * MEBIBYTE;

    static PartPlan of(long size) {
        long wholeMebibytes = divideUp(divideUp(size, MOST_PARTS), MEBIBYTE) * MEBIBYTE;
        return new PartPlan(size, Math.max(SMALLEST_PART, wholeMebibytes));
    }

    int count() {
        return (int) divideUp(size, partSize);
    }

    boolean has(int number) {
        return number >= 1 && number <= count();
    }

    long sizeOf(int number) {
        return number < count() ? partSize : size - partSize * (count() - 1);
    }

    /** Numbers of the parts that are not there as planned. */
    List<Integer> missing(Map<Integer, Long> sizes) {
        List<Integer> missing = new ArrayList<>();
        for (int number = 1; number <= count(); number++) {
            if (sizes.getOrDefault(number, -1L) != sizeOf(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    private static long divideUp(long number, long by) {
        return (number + by - 1) / by;
    }
}
