package io.zhanbo.submission.contest;

/**
 * A contest is about to get this definition. Fired inside the transaction: an observer that throws refuses it.
 *
 * @param contestId the contest
 * @param next      what it is going to be
 */
public record ContestChanging(String contestId, ContestDefinition next) {}
