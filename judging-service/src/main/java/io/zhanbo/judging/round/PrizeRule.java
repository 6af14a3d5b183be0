package io.zhanbo.judging.round;

import io.zhanbo.events.judging.Prize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A prize and how many there are of it.
 *
 * @param code  stable code, for example {@code FIRST}
 * @param name  what people read, for example 一等奖
 * @param count how many works it is meant for
 */
public record PrizeRule(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 60) String name,
        @Min(1) @Max(10_000) int count) {

    public Prize prize() {
        return new Prize(code, name);
    }
}
