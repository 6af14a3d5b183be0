package io.zhanbo.submission.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a work is about, in words. A draft may still lack any of it but the unit.
 *
 * @param title       public title
 * @param description public description
 * @param topic       code of its topic
 * @param form        code of its form
 * @param unitId      the unit it competes for
 */
@Embeddable
public record EntryText(
        String title,
        String description,
        String topic,
        String form,
        @Column(name = "unit_id") String unitId) {

    /** What people wrote is gone; what they chose tells nothing of them. */
    EntryText wiped() {
        return new EntryText(null, null, topic, form, unitId);
    }
}
