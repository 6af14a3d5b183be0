package io.zhanbo.events.judging;

/**
 * A prize of a round.
 *
 * @param code stable code, for example {@code FIRST}
 * @param name what people read, for example 一等奖
 */
public record Prize(String code, String name) {}
