package io.zhanbo.showcase.exhibit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How an exhibit ended.
 *
 * @param at     when
 * @param reason an organiser's words, or one of {@link #WITHDRAWN}, {@link #CONSENT_ENDED} and {@link #ERASED}
 */
@Embeddable
public record Takedown(
        @Column(name = "taken_down_at") Instant at,
        @Column(name = "takedown_reason") String reason) {

    /** The contestant withdrew the entry. */
    static final String WITHDRAWN = "entry-withdrawn";

    /** The people named no longer agree to be shown on the site. */
    static final String CONSENT_ENDED = "consent-ended";

    /** The people named have been erased. */
    static final String ERASED = "person-erased";
}
