package io.zhanbo.judging.round;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws the codes judges know works by: random, distinct within a round, without letters and digits that look alike. */
public final class BlindCodes {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 5;

    private BlindCodes() {}

    /** @param count how many; thousands are far from the 33 million there are */
    public static List<String> draw(int count, RandomGenerator random) {
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < count) {
            codes.add(draw(random));
        }
        return List.copyOf(codes);
    }

    private static String draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
