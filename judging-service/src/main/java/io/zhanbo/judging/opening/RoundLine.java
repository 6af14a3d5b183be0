package io.zhanbo.judging.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhanbo.events.judging.Level;
import io.zhanbo.judging.round.Round;
import io.zhanbo.judging.round.RoundState;
import java.time.Instant;

/**
 * A round in a list.
 *
 * @param unitId the unit whose preliminary it is; absent for the organiser's rounds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundLine(
        String id, String contestId, Level level, String unitId, String title, RoundState state, Instant openedAt) {

    static RoundLine of(Round round) {
        return new RoundLine(
                round.id(),
                round.contestId(),
                round.level(),
                round.unitId().orElse(null),
                round.title(),
                round.state(),
                round.openedAt());
    }
}
