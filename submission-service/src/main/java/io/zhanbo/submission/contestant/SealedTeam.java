package io.zhanbo.submission.contestant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link Team} as its column has it: unreadable, but for what a group lacks.
 *
 * @param sealed the team as JSON, sealed under a key of its own; null if there is none
 * @param gaps   fields still missing, joined by commas; null if there are none
 */
@Embeddable
public record SealedTeam(
        @Column(name = "team") byte[] sealed,
        @Column(name = "team_gaps") String gaps) {

    public static SealedTeam of(byte[] sealed, List<String> gaps) {
        return new SealedTeam(sealed, gaps.isEmpty() ? null : String.join(",", gaps));
    }

    /** What a group lacks to be one, as fields of the entry form. */
    public List<String> missing() {
        return gaps == null ? List.of() : Arrays.asList(gaps.split(","));
    }
}
