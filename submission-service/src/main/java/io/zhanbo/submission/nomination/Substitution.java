package io.zhanbo.submission.nomination;

import jakarta.validation.constraints.NotNull;

/**
 * Another entry is to take a nominated one's place.
 *
 * @param by     id of the entry that is vouched for and goes to the final instead
 * @param reason why; there must be one
 */
record Substitution(@NotNull String by, String reason) {

    Reason why() {
        return new Reason(reason, null);
    }
}
