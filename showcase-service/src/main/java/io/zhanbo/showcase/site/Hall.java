package io.zhanbo.showcase.site;

import java.util.List;

/**
 * One contest's works on show.
 *
 * @param title     the contest's title, or its id as long as nothing more is known
 * @param theme     its theme, or an empty string
 * @param organiser who holds it, or an empty string
 * @param cards     its works, best prize first
 */
record Hall(String title, String theme, String organiser, List<Card> cards) {}
