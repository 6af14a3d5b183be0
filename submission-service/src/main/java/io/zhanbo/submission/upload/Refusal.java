package io.zhanbo.submission.upload;

import java.util.List;

/**
 * Why what arrived could not become its entry's video, to be said again in whatever language.
 *
 * @param code      of the problem
 * @param arguments numbers for the placeholders of its words
 */
record Refusal(String code, List<Object> arguments) {}
