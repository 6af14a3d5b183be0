package io.zhanbo.judging.rubric;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * One thing works are judged by.
 *
 * @param code   stable code, for example {@code delivery}
 * @param name   what judges read, for example 脱稿
 * @param weight its share of the total, in percent
 */
public record Criterion(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull BigDecimal weight) {}
