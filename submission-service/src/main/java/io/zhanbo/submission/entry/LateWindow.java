package io.zhanbo.submission.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The time in which a draft may be handed in as it is, because its video or script was there in time and taken in too late.
 *
 * @param until     last second
 * @param arrivedAt when the last of them had arrived whole, by which the hand-in is judged
 */
@Embeddable
record LateWindow(
        @Column(name = "late_until") Instant until,
        @Column(name = "late_arrived_at") Instant arrivedAt) {}
