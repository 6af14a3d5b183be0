package io.zhanbo.submission.notice;

import java.util.List;

/**
 * What a mail says of one piece of news.
 *
 * @param heading in a few words; also the subject of a mail that has no other news
 * @param lines   paragraphs
 */
record Section(String heading, List<String> lines) {}
