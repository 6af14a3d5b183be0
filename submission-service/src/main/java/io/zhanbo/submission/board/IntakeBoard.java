package io.zhanbo.submission.board;

import java.time.Instant;
import java.util.List;

/**
 * What has come in so far, unit by unit, in the contest's order.
 *
 * @param closesAt    last second of handing in
 * @param secondsLeft until then by the server's clock; 0 once it is over
 */
record IntakeBoard(String contestId, Instant closesAt, long secondsLeft, List<UnitIntake> units) {}
