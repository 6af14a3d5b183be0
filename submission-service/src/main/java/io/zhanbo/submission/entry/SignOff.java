package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.ContestChanged.Assurance;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * What a liaison has answered for.
 *
 * @param by        id of whoever did
 * @param at        when
 * @param rules     version of the contest's rules that held
 * @param confirmed the points of its checklist, as they were worded
 */
@Embeddable
public record SignOff(
        @Column(name = "vouched_by") String by,
        @Column(name = "vouched_at") Instant at,
        @Column(name = "vouched_rules") long rules,

        @Column(name = "vouched_points") @Convert(converter = AssurancesColumn.class)
        List<Assurance> confirmed) {}
