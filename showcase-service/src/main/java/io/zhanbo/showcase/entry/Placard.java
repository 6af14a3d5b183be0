package io.zhanbo.showcase.entry;

import io.zhanbo.events.submission.EntryCredited.Team;

/**
 * The words beside a film on show.
 *
 * @param title       title of the work
 * @param description what it is about
 * @param topic       code of its topic
 * @param form        code of its form
 * @param contestant  display name of the contestant
 * @param unit        display name of the unit
 * @param instructor  display name of the instructing teacher, or null
 * @param team        who stands behind the work besides those two, or null
 */
public record Placard(
        String title,
        String description,
        String topic,
        String form,
        String contestant,
        String unit,
        String instructor,
        Team team) {}
