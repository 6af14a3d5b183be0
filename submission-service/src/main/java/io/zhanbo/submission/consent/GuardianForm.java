package io.zhanbo.submission.consent;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contestant.GuardianConsent.How;
import java.time.LocalDate;
import java.util.List;

/**
 * A guardian's consent as whoever holds the proof writes it down.
 *
 * @param guardianName who consented
 * @param how          what the proof is
 * @param givenOn      day on which it was given, in the contest's zone
 * @param channels     where the child's name and film may appear; none: the child may take part, and appear nowhere
 */
record GuardianForm(String guardianName, How how, LocalDate givenOn, List<Channel> channels) {

    private static final int LONGEST_NAME = 60;

    /** @throws GuardianFieldBroken naming the first field that cannot be */
    void check(LocalDate today) {
        String name = name();
        boolean fits = !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        require(fits, "guardianName");
        require(how != null, "how");
        require(givenOn != null && !givenOn.isAfter(today), "givenOn");
    }

    String name() {
        return guardianName == null ? "" : guardianName.strip();
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new GuardianFieldBroken(field);
        }
    }
}
