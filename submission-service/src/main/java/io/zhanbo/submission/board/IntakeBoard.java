package io.zhanbo.submission.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** What has come in so far, unit by unit, in the contest's order. */
record IntakeBoard(String contestId, @JsonUnwrapped TimeLeft timeLeft, List<UnitIntake> units) {}
